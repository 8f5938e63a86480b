/** What must hold for the things that a reader can do: each leads somewhere or says something, and is shown. */
import { resolveAction, resolveActions } from '../../../widgets/action/resolve.ts';
import type { Action } from '../../../widgets/engine/graph/model.ts';
import { createTranslator } from '../../../widgets/i18n/create-translator.ts';
import { createLinks } from '../../../widgets/links/links.ts';
import { compileOrganisations } from '../compile-graph.ts';
import type { Mistake } from '../mistake.ts';
import { type Content, inFiles } from '../read.ts';

interface List {
  readonly file: string;
  readonly actions: readonly Action[];
  /** Body that an action without one of its own is with. */
  readonly authority?: string | undefined;
}

/** Asks the very code that draws the actions, so that the compiler cannot think otherwise of what is shown. */
export function checkActions(content: Content): Mistake[] {
  const organisations = compileOrganisations(content);
  const words = { t: createTranslator('nl'), links: createLinks('nl') };
  return listsOf(content).flatMap(({ file, actions, authority = '' }) => {
    const organisation = organisations[authority];
    const context = { ...(organisation && { organisation }), instances: [], organisations, ...words };
    return actions.flatMap((action, index): Mistake[] => {
      const field = `actions.${index}`;
      const owner = action.advice ? '' : (action.organisation ?? authority);
      if (owner !== '' && !organisations[owner]) return [];
      if (!isReached(action, owner, organisations[owner]) || !resolveAction(action, context))
        return [{ file, field, ...(owner === '' ? WORDLESS : unreachable(action, owner)) }];
      const same = actions.slice(0, index).findIndex((other) => resolveActions([other, action], context).length < 2);
      return same < 0 ? [] : [{ file, field, ...hiddenBehind(same, action) }];
    });
  });
}

function listsOf(content: Content): readonly List[] {
  return [
    ...inFiles('services', content.services).map(({ file, entry }) => ({
      file,
      actions: entry.actions,
      authority: entry.competentAuthority.organisation,
    })),
    ...inFiles('letters', content.letters).map(({ file, entry }) => ({
      file,
      actions: entry.actions,
      authority: entry.sender.organisation,
    })),
    ...[...inFiles('elsewhere', content.elsewhere), ...inFiles('emergencies', content.emergencies)].map(
      ({ file, entry }) => ({ file, actions: entry.actions }),
    ),
  ];
}

/** A number or a page that the words promise is there; going somewhere or writing can be said in words alone. */
function isReached(
  { channel, url, phone }: Action,
  owner: string,
  organisation: ReturnType<typeof compileOrganisations>[string] | undefined,
): boolean {
  if (url || phone || owner === '' || !organisation || organisation.register) return true;
  if (channel === 'visit' || channel === 'post') return true;
  const wanted = channel === 'appointment' || channel === 'message' ? ['online', channel] : [channel];
  return organisation.contactPoints.some((point) => wanted.includes(point.channel));
}

const WORDLESS = { cause: 'deze stap zegt niet wat de lezer doet', remedy: 'Vul url, phone of label in.' };

function unreachable({ channel }: Action, owner: string) {
  const inWords = channel === 'visit' || channel === 'post';
  return {
    cause: `"${owner}" heeft geen contactpunt "${channel}" en de stap heeft geen eigen adres`,
    remedy: inWords
      ? 'Schrijf in label wat de lezer doet, of voeg het contactpunt toe bij de organisatie.'
      : 'Vul url of phone in, of voeg het contactpunt toe bij de organisatie.',
  };
}

function hiddenBehind(same: number, { label }: Action) {
  return {
    cause: `de lezer ziet deze stap nooit: ze leidt naar hetzelfde als actions.${same}${label ? ' en zegt hetzelfde' : ' en heeft geen eigen woorden'}`,
    remedy: label
      ? 'Haal één van de twee weg, of schrijf in label wat er anders is.'
      : 'Haal de stap weg, of schrijf in label wat de lezer hier doet.',
  };
}
