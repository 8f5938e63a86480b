/** Own services of a gemeente that take national questions, as its editor hears of them. */
import { describe, expect, it } from 'vitest';
import { checkLayer } from '../../scripts/content/local/check.ts';
import { driftOf } from '../../scripts/content/local/drift.ts';
import { parseLayer } from '../../scripts/content/local/read.ts';
import { takenQuestions } from '../../scripts/content/local/taken.ts';
import { takenWarnings } from '../../scripts/content/local/taken-words.ts';
import { formatMistake } from '../../scripts/content/mistake.ts';
import { bestOwn, LIKELY } from '../../widgets/engine/local/own-service.ts';
import { rank } from '../../widgets/engine/rank/rank.ts';
import { real, TODAY } from '../route/real.ts';

const { compiled, loket } = real;
const { content, registers, local } = compiled;
const gemeenten = new Map(registers.gemeenten.map((gemeente) => [gemeente.id, gemeente]));
const hilversum = gemeenten.get('gm0402');

function withLayer(own: string) {
  const text = `gemeente: gm0402\nown:\n${own}`;
  const parsed = parseLayer('local/hilversum.yaml', text, []);
  const layer = parsed && checkLayer('local/hilversum.yaml', parsed, { content, gemeenten }, []);
  if (!layer) throw new Error('no layer');
  return { ...compiled, local: { ...local, layers: [layer], texts: new Map([['local/hilversum.yaml', text]]) } };
}

const QUESTIONS =
  'questions: [hoe kom ik aan de hilversumse zwiebelkaart, zwiebelkaart kwijt, zwiebelkaart verlengen, is de zwiebelkaart gratis, zwiebelkaart voor kinderen]';

describe('an own service', () => {
  it('that asks what a national service asks is told which questions it takes, and from whom', () => {
    const [theirs = ''] = content.services['paspoort-aanvragen']?.questions ?? [];
    const source = withLayer(
      `  - { id: pas, title: Zwiebelkaart, summary: Een kaart., questions: ["${theirs}", b, c, d, e] }\n`,
    );
    const [warning] = takenWarnings(source).map(formatMistake);
    expect(warning).toContain('local/hilversum.yaml › own.0: vragen die landelijk bij "Paspoort aanvragen');
    expect(warning).toContain(`"${theirs}"`);
    if (!hilversum) throw new Error('Hilversum is gone');
    const taken = takenQuestions(source);
    const { rows } = driftOf(hilversum, source.local.layers[0], { content, today: TODAY, mistakes: [], taken });
    expect(rows.find(({ kind }) => kind === 'taken')?.field).toBe('own.0');
  });

  it('that is called by words that stand in national questions takes those', () => {
    const names = (words: string) =>
      takenQuestions(
        withLayer(`  - { id: pas, title: Zwiebelkaart, summary: Een kaart., words: [${words}], ${QUESTIONS} }\n`),
      );
    const found = names('paspoort verlengen');
    expect(found.flatMap(({ questions }) => questions).every((each) => /paspoort verlengen/i.test(each))).toBe(true);
    expect(found.length).toBeGreaterThan(0);
    expect(names('zwiebelkaart')).toEqual([]);
  });
});

describe('the layers there are', () => {
  it('are told of nearly all that the loket itself would take, and of little else', () => {
    const told = new Set(
      takenQuestions(compiled).flatMap(({ gemeente, questions }) => questions.map((each) => `${gemeente} ${each}`)),
    );
    // The exact answer costs a ranking of each question: asked where an own service is likely at all.
    const words = /bijstand|oekra|leefgeld|gehandicaptenkaart|u-?pas|buurtteam|huishoudboekje|geldzorgen|vakantie/i;
    const asked = Object.values(content.services).flatMap(({ questions }) =>
      questions.filter((each) => words.test(each)),
    );
    const exact = new Set<string>();
    for (const question of asked) {
      const ranking = rank(loket.ranker, question, { today: TODAY });
      for (const [gemeente, layer] of real.layers) {
        const best = bestOwn(layer, ranking, loket.ranker);
        if (best && (best.named || best.likeness >= LIKELY)) exact.add(`${gemeente} ${question}`);
      }
    }
    const missed = [...exact].filter((each) => !told.has(each));
    expect(exact.size).toBeGreaterThan(3);
    expect(missed.length, missed.join('\n')).toBeLessThanOrEqual(exact.size / 4);
    expect(told.size).toBeLessThan(2 * exact.size);
  });
});
