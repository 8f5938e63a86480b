import type { Compiled } from './compile.ts';

/** What there is, in numbers. */
export interface Summary {
  readonly services: number;
  readonly organisations: number;
  readonly questions: number;
  readonly lifeEvents: number;
  readonly elsewhere: number;
  readonly emergencies: number;
  readonly exampleQuestions: number;
  readonly confusions: number;
  /** Services per competent authority, most first. */
  readonly perOrganisation: Readonly<Record<string, number>>;
  /** Entries that were really compared with a source, of all that can be. */
  readonly checked: { readonly count: number; readonly of: number; readonly not: readonly string[] };
  readonly registers: Readonly<Record<string, number>>;
}

export function summarise({ content, registers }: Compiled): Summary {
  const services = Object.entries(content.services);
  const perOrganisation = new Map<string, number>();
  for (const [, { competentAuthority }] of services) {
    perOrganisation.set(
      competentAuthority.organisation,
      (perOrganisation.get(competentAuthority.organisation) ?? 0) + 1,
    );
  }
  const checkable = [
    ...services.map(([id, entry]) => ({ name: `services/${id}`, entry })),
    ...Object.entries(content.organisations).map(([id, entry]) => ({ name: `organisations/${id}`, entry })),
    ...Object.entries(content.lifeEvents).map(([id, entry]) => ({ name: `life-events/${id}`, entry })),
    ...Object.entries(content.elsewhere).map(([id, entry]) => ({ name: `elsewhere/${id}`, entry })),
    ...Object.entries(content.emergencies).map(([id, entry]) => ({ name: `emergencies/${id}`, entry })),
  ];
  const not = checkable.filter(({ entry }) => !entry.checked).map(({ name }) => name);
  return {
    services: services.length,
    organisations: Object.keys(content.organisations).length,
    questions: Object.keys(content.questions).length,
    lifeEvents: Object.keys(content.lifeEvents).length,
    elsewhere: Object.keys(content.elsewhere).length,
    emergencies: Object.keys(content.emergencies).length,
    exampleQuestions: services.reduce((sum, [, service]) => sum + service.questions.length, 0),
    confusions: services.reduce((sum, [, service]) => sum + service.confusedWith.length, 0),
    perOrganisation: Object.fromEntries([...perOrganisation].sort(([a, m], [b, n]) => n - m || a.localeCompare(b))),
    checked: { count: checkable.length - not.length, of: checkable.length, not },
    registers: {
      gemeenten: registers.gemeenten.length,
      waterschappen: registers.waterschappen.length,
      provincies: registers.provincies.length,
      ggds: registers.ggds.length,
      belastingkantoren: registers.taxOffices.length,
      postcodes: registers.postcodes.size,
      upl: registers.upl.size,
    },
  };
}

/** The summary as an editor reads it. */
export function formatSummary(summary: Summary): string {
  const { checked, registers, perOrganisation } = summary;
  const list = (record: Readonly<Record<string, number>>) =>
    Object.entries(record)
      .map(([name, count]) => `${name} ${count}`)
      .join(' · ');
  return [
    `${summary.services} diensten met ${summary.exampleQuestions} voorbeeldvragen en ${summary.confusions} verwarringen`,
    `${summary.organisations} organisaties · ${summary.questions} wedervragen · ${summary.lifeEvents} situaties · ${summary.elsewhere} adressen buiten de overheid · ${summary.emergencies} noodgevallen`,
    `Per organisatie: ${list(perOrganisation)}`,
    `Registers: ${list(registers)}`,
    `Nagekeken bij de bron: ${checked.count} van ${checked.of} (${Math.round((100 * checked.count) / Math.max(checked.of, 1))} %)`,
    ...(checked.not.length > 0 ? [`Nog niet nagekeken: ${checked.not.join(', ')}`] : []),
  ].join('\n');
}
