/** `npm run embed`: builds the element from the compiled content. */
import { elementFiles, writeElement } from './build.ts';

const origin = process.env['LOKET_ORIGIN'];
writeElement(await elementFiles({ site: origin ? `${origin.replace(/\/*$/, '')}/` : '' }));
