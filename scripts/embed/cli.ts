/** `npm run embed` */
import { elementFiles, writeElement } from './build.ts';

writeElement(await elementFiles({ site: process.env['LOKET_ORIGIN'] ? `${process.env['LOKET_ORIGIN']}/` : '' }));
