import type { Mistake } from '../mistake.ts';
import { nearest } from '../nearest.ts';
import { type Content, inFiles } from '../read.ts';

type Kind = 'service' | 'organisation' | 'elsewhere' | 'question' | 'lifeEvent';

const DUTCH: Record<Kind, string> = {
  service: 'dienst',
  organisation: 'organisatie',
  elsewhere: 'adres buiten de overheid',
  question: 'wedervraag',
  lifeEvent: 'situatie',
};

/** One mention of another entry, with the place where it stands. */
export interface ReferenceAt {
  readonly file: string;
  readonly field: string;
  readonly kind: Kind;
  readonly id: string;
}

/** Every mention of another entry in the content, in the order of the files. */
export function references(content: Content): ReferenceAt[] {
  const found: ReferenceAt[] = [];
  const at = (file: string) => ({
    add: (field: string, kind: Kind, id: string | undefined) => {
      if (id !== undefined) found.push({ file, field, kind, id });
    },
    target: (field: string, to: Partial<Record<Kind, string | undefined>>) => {
      for (const kind of Object.keys(DUTCH) as Kind[]) {
        const id = to[kind];
        if (id !== undefined) found.push({ file, field: field ? `${field}.${kind}` : kind, kind, id });
      }
    },
  });

  for (const { file, entry } of inFiles('organisations', content.organisations)) {
    const { add } = at(file);
    add('partOf', 'organisation', entry.partOf);
    add('successor', 'organisation', entry.successor);
    for (const [index, each] of entry.doesNot.entries()) add(`doesNot.${index}`, 'organisation', each.organisation);
  }
  for (const { file, entry } of inFiles('services', content.services)) {
    const { add, target } = at(file);
    add('competentAuthority', 'organisation', entry.competentAuthority.organisation);
    for (const [index, each] of entry.alsoCompetent.entries())
      add(`alsoCompetent.${index}`, 'organisation', each.organisation);
    for (const [index, each] of entry.actions.entries()) add(`actions.${index}`, 'organisation', each.organisation);
    for (const [index, each] of entry.notFor.entries()) target(`notFor.${index}`, each);
    for (const [index, each] of entry.confusedWith.entries()) target(`confusedWith.${index}`, each);
  }
  for (const { file, entry } of inFiles('questions', content.questions)) {
    const { add, target } = at(file);
    for (const [index, answer] of entry.answers.entries()) target(`answers.${index}.to`, answer.to);
    target('unsure', entry.unsure);
    add('situation', 'lifeEvent', entry.situation);
  }
  for (const { file, entry } of inFiles('life-events', content.lifeEvents)) {
    const { add, target } = at(file);
    for (const [index, step] of entry.steps.entries()) target(`steps.${index}`, step);
    for (const [index, gap] of entry.gaps.entries()) target(`gaps.${index}`, gap);
    for (const [index, { from, to }] of entry.told.entries()) {
      add(`told.${index}.from`, 'organisation', from);
      for (const id of to) add(`told.${index}.to`, id in content.elsewhere ? 'elsewhere' : 'organisation', id);
    }
    target('overview', entry.overview ?? {});
  }
  for (const { file, entry } of inFiles('letters', content.letters)) {
    const { add, target } = at(file);
    target('sender', entry.sender);
    add('service', 'service', entry.service);
    for (const [index, each] of entry.actions.entries()) add(`actions.${index}`, 'organisation', each.organisation);
    for (const [index, each] of entry.helps.entries()) target(`helps.${index}`, each);
  }
  for (const { file, entry } of [
    ...inFiles('elsewhere', content.elsewhere),
    ...inFiles('emergencies', content.emergencies),
  ]) {
    const { add } = at(file);
    for (const [index, each] of entry.actions.entries()) add(`actions.${index}`, 'organisation', each.organisation);
  }
  return found;
}

/** A mention of something that does not exist. */
export function checkReferences(content: Content): Mistake[] {
  const known: Record<Kind, readonly string[]> = {
    service: Object.keys(content.services),
    organisation: Object.keys(content.organisations),
    elsewhere: Object.keys(content.elsewhere),
    question: Object.keys(content.questions),
    lifeEvent: Object.keys(content.lifeEvents),
  };
  return references(content)
    .filter(({ kind, id }) => !known[kind].includes(id))
    .map(({ file, field, kind, id }) => {
      const meant = nearest(id, known[kind]);
      return {
        file,
        field,
        cause: `${DUTCH[kind]} "${id}" bestaat niet`,
        remedy: meant ? `Bedoelde u "${meant}"?` : 'Maak het bestand aan, of haal de verwijzing weg.',
      };
    });
}

/** An organisation or question that nothing leads to: no resident can ever reach it. */
export function checkOrphans(content: Content): Mistake[] {
  const reached = new Set(references(content).map(({ kind, id }) => `${kind}:${id}`));
  return [
    ...inFiles('organisations', content.organisations)
      .filter(({ id }) => !reached.has(`organisation:${id}`))
      .map(({ file }) => ({
        file,
        cause: 'niets verwijst naar deze organisatie',
        remedy: 'Laat een dienst of een andere organisatie ernaar verwijzen, of haal het bestand weg.',
      })),
    ...inFiles('questions', content.questions)
      .filter(({ id, entry }) => entry.words.length === 0 && !reached.has(`question:${id}`))
      .map(({ file }) => ({
        file,
        field: 'words',
        cause: 'deze vraag wordt nooit gesteld',
        remedy: 'Vul woorden in die de vraag oproepen, of verwijs ernaar vanuit een andere vraag.',
      })),
  ];
}
