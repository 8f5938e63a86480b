import { resolveActions } from '../action/resolve.ts';
import { Actions } from '../card/Actions.tsx';
import type { WaitingView } from '../card/Waiting.tsx';
import type { Action, Graph } from '../engine/graph/model.ts';
import type { Instance } from '../engine/route/step.ts';
import type { Translator } from '../i18n/translator.ts';
import type { Links } from '../links/links.ts';

export interface PanelProps {
  readonly graph: Pick<Graph, 'organisations'>;
  readonly t: Translator;
  readonly links: Links;
  /** The reader's own, once known. */
  readonly gemeente?: Instance | undefined;
  /** Draws empty places for it, on a page that is drawn at build. */
  readonly local?: { readonly Waiting: WaitingView };
}

/** The ways to reach help outside government: the first as the button. */
export function PanelActions({ actions, graph, ...props }: PanelProps & { readonly actions: readonly Action[] }) {
  const context = { ...props, instances: [], organisations: graph.organisations };
  return <Actions {...props} actions={resolveActions(actions, context)} />;
}
