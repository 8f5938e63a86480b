import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { LabelledFileError, readLabelled, score, unknownBodies } from '../../scripts/evaluate/labelled.ts';
import { real, TODAY } from '../route/real.ts';

function file(text: string): string {
  const folder = mkdtempSync(join(tmpdir(), 'loket-evaluate-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  const path = join(folder, 'questions.tsv');
  writeFileSync(path, text);
  return path;
}

describe('a file of labelled questions', () => {
  it('needs a question and a body; the rest may be absent', () => {
    expect(readLabelled(file('id\tquestion\tbody\n1\tpaspoort\tgemeente\n'))).toEqual([
      { question: 'paspoort', language: 'nl', body: 'gemeente', alternatives: [] },
    ]);
  });

  it('may name other bodies that would do, and a language', () => {
    expect(readLabelled(file('question\tlang\tbody\talt_bodies\nbin tax\ten\tgemeente\twaterschap,other\n'))).toEqual([
      { question: 'bin tax', language: 'en', body: 'gemeente', alternatives: ['waterschap', 'other'] },
    ]);
  });

  it.each([
    ['question\tlang\nx\tnl\n', 'kolom "body"'],
    ['question\tbody\n', 'geen vragen'],
    ['question\tbody\npaspoort\n', 'regel 2'],
  ])('%j is refused', (text, message) => {
    expect(() => readLabelled(file(text))).toThrow(LabelledFileError);
    expect(() => readLabelled(file(text))).toThrow(message);
  });

  it('that does not exist is refused', () => {
    expect(() => readLabelled('/nergens.tsv')).toThrow(LabelledFileError);
  });
});

describe('the score', () => {
  const labelled = [
    { question: 'waar vraag ik een nieuw paspoort aan', language: 'nl', body: 'gemeente', alternatives: [] },
    { question: 'waar vraag ik een nieuw paspoort aan', language: 'nl', body: 'svb', alternatives: ['gemeente'] },
    { question: 'waar vraag ik een nieuw paspoort aan', language: 'nl', body: 'svb', alternatives: [] },
  ];

  it('tells the best body from one that would do, and from a wrong one', () => {
    const { strict, lenient, rightDoor, silentlyWrong, certain } = score(real.loket, labelled, TODAY);
    const third = (value: number) => Math.round(value * 3);
    expect([strict, lenient, rightDoor].map(third)).toEqual([1, 2, 2]);
    expect(third(silentlyWrong)).toBe(certain === 1 ? 1 : 0);
  });

  it('names labels that can never be right', () => {
    expect(
      unknownBodies(
        [...labelled, { question: 'x', language: 'nl', body: 'gemente', alternatives: [] }],
        real.loket.graph,
      ),
    ).toEqual(['gemente']);
  });
});
