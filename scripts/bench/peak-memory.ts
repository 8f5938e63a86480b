/** Loaded into a program that is measured: when it ends, it adds its largest memory to a file, in kB. */
import { appendFileSync } from 'node:fs';

const file = process.env['LOKET_PEAK'];
if (file) process.on('exit', () => appendFileSync(file, `${process.resourceUsage().maxRSS}\n`));
