import { readCode, writeCode } from '../engine/loketcode/code.ts';
import type { Place } from '../engine/place/model.ts';

/** The same code for a place; of a place only gemeente and waterschap are in it. */
export function withPlace(code: string, place: Place | undefined): string {
  const reading = readCode(code);
  if (!place || reading.kind !== 'read') return code;
  const { gemeente, waterschap } = place;
  return writeCode({ ...reading.state, place: { gemeente, ...(waterschap && { waterschap }) } });
}
