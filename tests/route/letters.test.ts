import { describe, expect, it } from 'vitest';
import { printLetters } from '../../scripts/route/print.ts';
import { firstStage, fromFirstStage } from '../../widgets/engine/graph/stages.ts';
import { lettersSaid } from '../../widgets/engine/route/letters.ts';
import { createTranslator } from '../../widgets/i18n/create-translator.ts';
import { real, TODAY } from './real.ts';

const { content } = real.compiled;
const said = (query: string) => lettersSaid(real.loket, query, TODAY);
const ids = (query: string) => said(query).map(({ id }) => id);

describe('a letter that a question is about', () => {
  it('is known by its name, a misspelt one too; which sender is for the reader to say', () => {
    const dwangbevel = ids('ik heb een dwangbevel gekregen');
    expect(dwangbevel).toHaveLength(3);
    for (const id of dwangbevel) expect(content.letters[id]?.title.toLowerCase()).toContain('dwangbevel');
    expect(ids('mijn vader kreeg een dwanbevel')).toEqual(dwangbevel);
  });

  it('is known by its sender, when the question says that it is a letter', () => {
    const letters = ids('brief van het cjib');
    expect(letters.length).toBeGreaterThan(1);
    expect(letters.map((id) => content.letters[id]?.sender.organisation)).toEqual(letters.map(() => 'cjib'));
    expect(ids('cjib bellen')).toEqual([]);
  });

  it('is the one of the sender that is named, where several bear its name', () => {
    const [first] = said('aanmaning van de belastingdienst');
    expect(content.letters[first?.id ?? '']?.sender.organisation).toBe('belastingdienst');
  });

  it.each(['ik heb een brief gekregen', 'paspoort verlopen', '', 'hallo'])('is not guessed from "%s"', (query) => {
    expect(ids(query)).toEqual([]);
  });

  it('waits for the second part of the data', () => {
    const graph = fromFirstStage(firstStage(real.loket.graph));
    expect(lettersSaid({ ...real.loket, graph }, 'ik heb een dwangbevel gekregen', TODAY)).toEqual([]);
  });

  it('is nearly always the right one when it is offered, and seldom offered to who asks about something else', () => {
    const asked = Object.entries(content.letters).flatMap(([id, { questions }]) =>
      questions.map((question) => ({ id, offered: ids(question) })),
    );
    const offered = asked.filter((each) => each.offered.length > 0);
    const right = offered.filter(({ id, offered: letters }) => letters.includes(id));
    console.log(`${asked.length} questions about a letter: ${offered.length} offered, ${right.length} rightly`);
    expect(offered.length / asked.length).toBeGreaterThan(0.45);
    expect(right.length / offered.length).toBeGreaterThan(0.75);
    const others = Object.values(content.services).flatMap(({ questions }) =>
      questions.filter((_, at) => at % 10 === 0),
    );
    expect(others.filter((question) => ids(question).length > 0).length / others.length).toBeLessThan(0.06);
  });

  it('is printed with its page', () => {
    const text = printLetters(said('levensbewijs'), createTranslator('nl'));
    expect(text).toMatch(/^\nHebt u deze brief\?\n {2}· .+ <\/brieven\/[\w-]+\/>\n$/);
    expect(printLetters([], createTranslator('nl'))).toBe('');
  });
});
