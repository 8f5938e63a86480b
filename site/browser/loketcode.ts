/** All that is fetched for loketcodes, in one file without imports of its own: a list of those would weigh on every page. */
export { acceptCodes } from './accept-codes.ts';
export { showQr } from './show-qr.ts';
