/** The one thing to do now as a button, and the rest as quiet rows, in the order of the content. */
import { ActionLink } from '../action/ActionLink.tsx';
import type { Resolved } from '../action/resolve.ts';
import type { RegisterName } from '../engine/graph/model.ts';
import type { Translator } from '../i18n/translator.ts';
import type { Links } from '../links/links.ts';
import { type Look, Waiting, type WaitingProps, type WaitingView } from './Waiting.tsx';

interface Props extends Pick<WaitingProps, 'mentioned'> {
  readonly actions: readonly Resolved[];
  readonly t: Translator;
  readonly links: Links;
  readonly local?: { readonly Waiting: WaitingView } | undefined;
}

export function Actions({ actions, t, links, local, mentioned }: Props) {
  const View = local?.Waiting ?? Waiting;
  const offered = new Set<RegisterName>();
  const drawn = (action: Resolved, look: Look) => {
    if (action.kind !== 'choose') return <ActionLink action={action} t={t} look={look} />;
    const offers = !offered.has(action.register);
    offered.add(action.register);
    return <View action={action} offers={offers} look={look} mentioned={mentioned} t={t} links={links} />;
  };
  const [first, ...others] = actions;
  return (
    <div class="card-actions">
      {first && drawn(first, 'button')}
      {others.length > 0 && (
        <ul class="card-others">
          {others.map((action) => (
            <li key={`${action.channel}:${action.label}`}>{drawn(action, 'row')}</li>
          ))}
        </ul>
      )}
    </div>
  );
}
