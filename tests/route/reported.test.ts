/** Questions that went to the wrong door at a counter: `npm run import:reports` adds them. */
import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { readGolden } from '../../scripts/reports/golden.ts';
import { rightDoor } from '../reports/right-door.ts';

const golden = readGolden(readFileSync('tests/route/reported.tsv', 'utf8'));

it('every question that was reported leads to the body that it should', () => {
  expect(golden.filter((each) => !rightDoor(each))).toEqual([]);
});
