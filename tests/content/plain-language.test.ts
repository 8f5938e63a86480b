import { describe, expect, it } from 'vitest';
import { formatMistake } from '../../scripts/content/mistake.ts';
import { checkPlainLanguage } from '../../scripts/content/plain-language.ts';
import { readContent } from '../../scripts/content/read.ts';
import { real } from '../route/real.ts';
import { contentFolder, PASPOORT, RIGHT } from './fixture.ts';

const RULES = `
officialese: { middels: met, omtrent: over }
officialWords: [leges]
`;

/** Warnings about a paspoort whose summary is this; each has at most one cause. */
function warningsOf(summary: string, files: Readonly<Record<string, string>> = {}): string[] {
  const { content, mistakes } = readContent(
    contentFolder({
      ...RIGHT,
      'plain-language.yaml': RULES,
      'services/paspoort-aanvragen.yaml': PASPOORT.replace(/^summary: .*$/m, `summary: '${summary}'`),
      ...files,
    }),
  );
  expect(mistakes).toEqual([]);
  return checkPlainLanguage(content).map(formatMistake);
}

describe('plain language', () => {
  it('warns of nothing in a plain text', () => {
    expect(warningsOf('U vraagt een paspoort aan.')).toEqual([]);
  });

  it('warns of a sentence over 20 words', () => {
    expect(warningsOf(`${'woord '.repeat(20)}einde.`)).toEqual([
      expect.stringMatching(
        /^services\/paspoort-aanvragen\.yaml › summary: deze zin heeft 21 woorden: .* Maak er twee zinnen van/,
      ),
    ]);
    expect(warningsOf(`${'woord '.repeat(19)}einde.`)).toEqual([]);
  });

  it('warns of officialese and names the plainer word', () => {
    expect(warningsOf('U betaalt middels een pas.')).toEqual([
      'services/paspoort-aanvragen.yaml › summary: "middels" is ambtelijke taal. Schrijf liever: met.',
    ]);
  });

  it('lets officialese stand in a name that the glossary explains', () => {
    const glossary = '- term: Verklaring Omtrent het Gedrag\n  explanation: Een papier.\n';
    expect(warningsOf('Een Verklaring Omtrent het Gedrag.', { 'glossary.yaml': glossary })).toEqual([]);
  });

  it.each([
    'Het paspoort wordt door de gemeente gemaakt.',
    'Uw aanvraag wordt bekeken door een medewerker.',
    'De brieven werden door ons verstuurd.',
    'Het geld wordt uitbetaald door de SVB.',
  ])('warns of a passive that names who acts: %s', (sentence) => {
    expect(warningsOf(sentence)).toEqual([expect.stringContaining('zegt pas na "door" wie het doet')]);
  });

  it.each([
    'U wordt geholpen.',
    'U geeft door dat uw kind 16 wordt en gestopt is.',
    'Het wordt duidelijk door te bellen.',
    'Uw gemeente wordt groter door meer geld.',
  ])('warns of no other sentence with "worden" or "door": %s', (sentence) => {
    expect(warningsOf(sentence)).toEqual([]);
  });

  it('warns of an official word that nothing explains', () => {
    expect(warningsOf('U betaalt leges.')).toEqual([
      expect.stringContaining('"leges" is een woord dat weinig mensen kennen'),
    ]);
  });

  it.each([
    'U betaalt leges (kosten).',
    'U betaalt kosten (leges).',
    'U betaalt leges, dat zijn kosten.',
    'Die kosten heten leges. Leges betaalt u met een pas.',
  ])('lets a text explain it: %s', (summary) => {
    expect(warningsOf(summary)).toEqual([]);
  });

  it('lets the glossary explain it', () => {
    const glossary = '- term: kosten\n  forms: [leges]\n  explanation: Wat u betaalt.\n';
    expect(warningsOf('U betaalt leges.', { 'glossary.yaml': glossary })).toEqual([]);
  });

  it('reads no texts that residents do not see', () => {
    const service = `${PASPOORT}staffNote: Meld het middels een mail.\nwords: [middels]\n`.replace(
      /^words: \[pas.*$/m,
      '',
    );
    expect(warningsOf('Kort.', { 'services/paspoort-aanvragen.yaml': service })).toEqual([]);
  });

  it('reads explanations of the glossary too', () => {
    const glossary = '- term: paspoort\n  explanation: Reizen middels een boekje.\n';
    expect(warningsOf('U vraagt een paspoort aan.', { 'glossary.yaml': glossary })).toEqual([
      'glossary.yaml › paspoort: "middels" is ambtelijke taal. Schrijf liever: met.',
    ]);
  });

  it('lets be what has a reason, and warns of a reason that is no longer needed', () => {
    const excepted = `${RULES}exceptions:\n  - { file: services/paspoort-aanvragen.yaml, field: summary, reason: Zo heet het. }\n`;
    expect(warningsOf('U betaalt middels een pas.', { 'plain-language.yaml': excepted })).toEqual([]);
    expect(warningsOf('U betaalt met een pas.', { 'plain-language.yaml': excepted })).toEqual([
      'plain-language.yaml › exceptions.0: services/paspoort-aanvragen.yaml › summary geeft geen waarschuwing meer. Haal deze uitzondering weg.',
    ]);
  });
});

it('the content is in plain language', () => {
  expect(checkPlainLanguage(real.compiled.content).map(formatMistake)).toEqual([]);
});
