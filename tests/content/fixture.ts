import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { onTestFinished } from 'vitest';
import { checkContent } from '../../scripts/content/check.ts';
import { formatMistake } from '../../scripts/content/mistake.ts';
import { readContent } from '../../scripts/content/read.ts';

/** A content folder with these files, gone when the test is over. Paths are below the folder. */
export function contentFolder(files: Readonly<Record<string, string>>): string {
  const folder = mkdtempSync(join(tmpdir(), 'loket-content-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  return folder;
}

/** Example questions in the form of a file; `about` makes them differ. */
export function questions(about: string, count = 15): string {
  return `questions:\n${Array.from({ length: count }, (_, index) => `  - ${about} vraag ${index + 1}`).join('\n')}\n`;
}

export const GEMEENTE = `
name: Gemeente
mark: GEM
layer: municipal
register: gemeenten
does: De gemeente regelt zaken in uw stad of dorp.
`;

export const DUO = `
name: Dienst Uitvoering Onderwijs
shortName: DUO
mark: DUO
layer: national
does: DUO betaalt studiefinanciering.
contactPoints:
  - channel: online
    value: Website van DUO
    url: https://duo.nl/
`;

export const PASPOORT = `
number: 1
title: Paspoort aanvragen
domain: identiteit
competentAuthority:
  organisation: gemeente
  of: residence
summary: U vraagt een paspoort aan.
because: Uw gemeente geeft paspoorten uit.
actions:
  - channel: appointment
words: [pas, reisdocument]
${questions('paspoort')}`;

export const STUDIEFINANCIERING = `
number: 2
title: Studiefinanciering aanvragen
domain: onderwijs
competentAuthority:
  organisation: duo
summary: U krijgt geld om te studeren.
because: DUO betaalt studiefinanciering namens het Rijk.
actions:
  - channel: online
words: [stufi, studiebeurs]
${questions('studiefinanciering')}`;

/** A content that is right. */
export const RIGHT: Readonly<Record<string, string>> = {
  'organisations/gemeente.yaml': GEMEENTE,
  'organisations/duo.yaml': DUO,
  'services/paspoort-aanvragen.yaml': PASPOORT,
  'services/studiefinanciering.yaml': STUDIEFINANCIERING,
};

const TODAY = '2026-11-21';
const UPL = new Map([['paspoort', { uri: '', layers: ['gemeente'], forCitizens: true }]]);

/** All that is wrong with a content folder of these files, as editors read it. */
export function mistakesOf(files: Readonly<Record<string, string>>): string[] {
  const { content, mistakes } = readContent(contentFolder(files));
  return [...mistakes, ...checkContent(content, { upl: UPL, today: TODAY, complete: mistakes.length === 0 })].map(
    formatMistake,
  );
}
