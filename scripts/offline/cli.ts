/** Last step of `npm run build`. With `LOKET_OFFLINE=off` the worker takes itself away from every device instead. */
import { makeOffline, OfflineError, retireOffline } from './make.ts';

const folder = process.argv[2] ?? 'dist';

try {
  if (process.env['LOKET_OFFLINE'] === 'off') await retireOffline(folder);
  else await makeOffline(folder);
} catch (error) {
  if (!(error instanceof OfflineError)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
