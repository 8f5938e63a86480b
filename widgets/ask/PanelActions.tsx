import { ActionLink } from '../action/ActionLink.tsx';
import { resolveActions } from '../action/resolve.ts';
import type { Action, Graph } from '../engine/graph/model.ts';
import type { Translator } from '../i18n/translator.ts';
import type { Links } from '../links/links.ts';

interface Props {
  readonly actions: readonly Action[];
  readonly graph: Pick<Graph, 'organisations'>;
  readonly t: Translator;
  readonly links: Links;
}

/** The ways to reach help outside government: the first as the button. */
export function PanelActions({ actions, graph, t, links }: Props) {
  const resolved = resolveActions(actions, { instances: [], organisations: graph.organisations, t, links });
  return (
    <ul class="panel-actions">
      {resolved.map((action, index) =>
        action.kind === 'choose' ? null : (
          <li key={`${action.channel}:${action.label}`}>
            <ActionLink action={action} t={t} look={index === 0 ? 'button' : 'row'} />
          </li>
        ),
      )}
    </ul>
  );
}
