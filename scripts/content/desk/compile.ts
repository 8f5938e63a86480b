import { createHash } from 'node:crypto';
import type { DeskFile, Translated, TranslatedSheet } from '../../../widgets/engine/desk/model.ts';
import type { Graph, LifeEvent } from '../../../widgets/engine/graph/model.ts';
import type { Content } from '../read.ts';
import { dutchWords, serviceWords, type TranslatedFolder, versionOfWords } from './translatable.ts';

/** What only the counter loads. Content must have been checked. */
export function compileDesk(
  content: Content,
  { version, compiledOn }: Graph,
  plans: Readonly<Record<string, LifeEvent>>,
  translated: Translated,
): DeskFile {
  const { services, organisations, notices } = content;
  return {
    version,
    compiledOn,
    staffNotes: fromEntries(services, ({ staffNote }) => staffNote),
    confusions: fromEntries(services, ({ confusedWith }) =>
      confusedWith.length > 0 ? confusedWith.map(({ because }) => because) : undefined,
    ),
    directLines: fromEntries(organisations, ({ contactPoints }) => {
      const lines = contactPoints
        .filter(({ audience }) => audience === 'staff')
        .map(({ channel, value, label }) => ({ channel, value, ...(label && { label }) }));
      return lines.length > 0 ? lines : undefined;
    }),
    plans,
    notices: Object.entries(notices).map(([id, notice]) => ({ id, ...notice })),
    translations: { en: onSheet(translated) },
    texts: Object.fromEntries([
      ...Object.values(services).map((service) => [
        service.number,
        fingerprint([serviceWords(service), service.staffNote, service.notFor, service.competentAuthority]),
      ]),
      ...Object.values(plans).map((plan) => [plan.number, fingerprint([plan.title, plan.summary, plan.steps])]),
    ]),
  };
}

/** All that is translated into a language, with whether it is of the present Dutch text. */
export function compileTranslations(content: Content, language: string): Translated {
  const folders = content.translations[language];
  const entries = <T extends { readonly of: string }>(
    folder: TranslatedFolder,
    from: Readonly<Record<string, T>> = {},
  ) =>
    fromEntries(from, ({ of, ...words }, id) => {
      const dutch = dutchWords(content, folder, id);
      return dutch && { ...words, fresh: versionOfWords(dutch) === of };
    });
  return {
    services: entries('services', folders?.services),
    emergencies: entries('emergencies', folders?.emergencies),
    lifeEvents: entries('life-events', folders?.['life-events']),
  };
}

/** Without what only the page of a plan shows, which is most of it. */
function onSheet({ lifeEvents, ...others }: Translated): TranslatedSheet {
  return {
    ...others,
    lifeEvents: fromEntries(lifeEvents, ({ fresh, title, summary, event, asks, steps }) => ({
      fresh,
      title,
      summary,
      ...(event && { event }),
      asks,
      steps: fromEntries(steps, (step) => ({
        title: step.title,
        ...(step.condition && { condition: step.condition }),
      })),
    })),
  };
}

function fingerprint(of: unknown): string {
  return createHash('sha256').update(JSON.stringify(of)).digest('hex').slice(0, 6);
}

/** Without the entries that come to nothing. */
function fromEntries<T, R>(
  record: Readonly<Record<string, T>>,
  map: (value: T, id: string) => R | undefined,
): Record<string, R> {
  return Object.fromEntries(
    Object.entries(record).flatMap(([id, value]) => {
      const mapped = map(value, id);
      return mapped === undefined ? [] : [[id, mapped] as const];
    }),
  );
}
