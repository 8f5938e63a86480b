import type { Compiled } from '../compile.ts';
import type { Mistake } from '../mistake.ts';
import type { Content } from '../read.ts';
import { layerFileName } from './check.ts';
import type { LayerSource } from './schema.ts';
import { type Taken, takenQuestions } from './taken.ts';

/** Where in a layer an own service takes national questions, and what its editor can do. */
export type TakenWords = Required<Pick<Mistake, 'field' | 'cause' | 'remedy'>> & { readonly title: string };

const MOST = 3;

/** For the editor of one layer, an own service and a national one at a time. */
export function takenInWords(
  { own, gemeente }: LayerSource,
  taken: readonly Taken[],
  { services }: Pick<Content, 'services'>,
): readonly TakenWords[] {
  return taken
    .filter((each) => each.gemeente === gemeente)
    .map((each) => {
      const index = own.findIndex(({ id }) => id === each.own);
      const { length } = each.questions;
      const questions = each.questions.slice(0, MOST).map((question) => `"${question}"`);
      const rest = length > MOST ? ` en nog ${length - MOST}` : '';
      return {
        field: `own.${index}`,
        title: own[index]?.title ?? each.own,
        cause: `vragen die landelijk bij "${services[each.service]?.title ?? each.service}" horen, komen in uw gemeente (bijna) uit bij "${each.own}": ${questions.join(', ')}${rest}`,
        remedy:
          'Maak de namen of de voorbeeldvragen van uw eigen dienst preciezer. Klopt het zo, dan hoeft u niets te doen.',
      };
    });
}

type Source = Pick<Compiled, 'content' | 'registers' | 'local' | 'index' | 'ranking'>;

/** The same of all layers, for who checks the content. */
export function takenWarnings(compiled: Source): readonly Mistake[] {
  const { content, registers, local } = compiled;
  const taken = takenQuestions(compiled);
  const byCode = new Map(registers.gemeenten.map((gemeente) => [gemeente.id, gemeente]));
  return local.layers.flatMap((layer) => {
    const gemeente = byCode.get(layer.gemeente);
    const file = gemeente ? layerFileName(gemeente) : layer.gemeente;
    return takenInWords(layer, taken, content).map(({ title: _title, ...words }) => ({ file, ...words }));
  });
}
