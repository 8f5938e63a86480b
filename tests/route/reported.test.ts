/** Questions that went to the wrong door: `npm run golden` and `npm run import:reports` add them. */
import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { readGolden, writeGolden } from '../../scripts/golden/questions.ts';
import { isRightDoor } from '../../scripts/golden/right-door.ts';
import { ask } from './real.ts';

const file = readFileSync('tests/route/reported.tsv', 'utf8');
const golden = readGolden(file);

it('every question that was reported leads to the body that it should', () => {
  expect(golden.filter((each) => !isRightDoor(ask(each.question), each))).toEqual([]);
});

it('the file is sorted and holds each question once', () => {
  expect(file).toBe(writeGolden(golden));
});
