/** The registers: read and checked at build time, compiled for the browser. */
export { compilePlaces } from './registers/compile.ts';
export type { OtherName, Registers, Town, UplProduct } from './registers/model.ts';
export { readRegisters } from './registers/read.ts';
