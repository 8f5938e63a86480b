/** What led to an answer, in small tables: words, bodies, and what each part of the ranker said. */
import type { ComponentChildren } from 'preact';
import type { Graph } from '../engine/graph/model.ts';
import type { WhyInFull } from '../engine/why/in-full.ts';
import { noTranslate } from '../i18n/no-translate.ts';
import type { Translator } from '../i18n/translator.ts';
import { bodyNamed, decimal, readingOf, shareInWords } from './why-words.ts';

interface Props {
  readonly why: WhyInFull;
  readonly graph: Graph;
  readonly t: Translator;
}

export function WhyTables({ why, graph, t }: Props) {
  const { words, bodies, votes } = why;
  const said = votes?.votes.filter(({ vote }) => vote !== 0) ?? [];
  return (
    <div class="desk-why-tables">
      <Table
        caption={t('desk.whyWords')}
        heads={[t('desk.whyWord'), t('desk.whyRead'), t('desk.whyCounts'), t('desk.whyLeads')]}
        rows={words.map((each) => [
          <bdi key="word" {...noTranslate}>
            {each.word}
          </bdi>,
          readingOf(each, t),
          decimal(each.weight, t),
          t(each.leads ? 'desk.whyYes' : 'desk.whyNo'),
        ])}
      />
      {bodies.length > 0 && (
        <Table
          caption={t('desk.whyBodies')}
          heads={[t('desk.whyBody'), t('desk.whyShare')]}
          rows={bodies.map(({ id, share }) => [bodyNamed(id, graph), shareInWords(share, t)])}
        />
      )}
      {votes && said.length > 0 && (
        <Table
          caption={t('desk.whyVotes', { title: titleOf(votes, graph) })}
          heads={[t('desk.whyPart'), t('desk.whyVote')]}
          rows={said.map(({ part, value, weight, vote }) => [
            t(`desk.whyPart_${part}`),
            `${decimal(value, t)} × ${decimal(weight, t)} = ${decimal(vote, t)}`,
          ])}
        />
      )}
    </div>
  );
}

function titleOf({ kind, id }: NonNullable<WhyInFull['votes']>, graph: Graph): string {
  switch (kind) {
    case 'service':
      return graph.services[id]?.title ?? id;
    case 'elsewhere':
      return graph.elsewhere[id]?.title ?? id;
    case 'lifeEvent':
      return graph.lifeEvents[id]?.title ?? id;
  }
}

/** The first cell of a row names it. */
function Table({
  caption,
  heads,
  rows,
}: {
  readonly caption: string;
  readonly heads: readonly string[];
  readonly rows: readonly (readonly ComponentChildren[])[];
}) {
  return (
    <table class="desk-table">
      <caption>{caption}</caption>
      <thead>
        <tr>
          {heads.map((head) => (
            <th key={head} scope="col">
              {head}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(([name, ...cells], row) => (
          <tr key={row}>
            <th scope="row">{name}</th>
            {cells.map((cell, at) => (
              <td key={at}>{cell}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
