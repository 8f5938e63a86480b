/** "Bedoelde u iets anders?": at most three other doors, each with the body behind it. */
import { BodyRow } from '../body/BodyRow.tsx';
import type { Graph } from '../engine/graph/model.ts';
import type { Candidate } from '../engine/route/step.ts';
import { contentLanguage, type Translator } from '../i18n/translator.ts';
import type { Links } from '../links/links.ts';
import { candidateRow } from './candidate-row.ts';

const most = 3;

interface Props {
  readonly others: readonly Candidate[];
  readonly graph: Graph;
  readonly t: Translator;
  readonly links: Links;
}

export function Others({ others, graph, t, links }: Props) {
  const rows = others.flatMap((other) => candidateRow(other, { graph, t, links }) ?? []).slice(0, most);
  if (rows.length === 0) return null;
  return (
    <section class="others">
      <h2>{t('ask.others')}</h2>
      <ul class="rows">
        {rows.map((row) => (
          <BodyRow key={row.href} {...row} lang={contentLanguage(t)} />
        ))}
      </ul>
    </section>
  );
}
