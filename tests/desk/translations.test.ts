import { describe, expect, it } from 'vitest';
import { checkDesk, staleTranslations } from '../../scripts/content/desk/check.ts';
import { compileDesk, compileTranslations } from '../../scripts/content/desk/compile.ts';
import { translationForm } from '../../scripts/content/desk/form.ts';
import { dutchWords, versionOfWords } from '../../scripts/content/desk/translatable.ts';
import { formatMistake } from '../../scripts/content/mistake.ts';
import { readContent } from '../../scripts/content/read.ts';
import type { PlanWords } from '../../widgets/engine/plan/words.ts';
import { contentFolder, RIGHT } from '../content/fixture.ts';
import { real } from '../route/real.ts';

const FILE = 'translations/en/services/paspoort-aanvragen.yaml';
/** Version of the Dutch text in the fixture. */
function versionNow(): string {
  const form = translationForm(readContent(contentFolder(RIGHT)).content, 'services', 'paspoort-aanvragen');
  return /^of: (\w{8})/.exec(form ?? '')?.[1] ?? '';
}

const NONE = { services: {}, emergencies: {}, 'life-events': {} };

function mistakes(files: Readonly<Record<string, string>>): string[] {
  const { content, mistakes: inForm } = readContent(contentFolder({ ...RIGHT, ...files }));
  return [...inForm, ...checkDesk(content, new Set(['gm0344']))].map(formatMistake);
}

describe('a translation', () => {
  it('has a form with the version of the Dutch and a place for each of its lines', () => {
    const { content } = real.compiled;
    const form = translationForm(content, 'emergencies', 'spoed-112') ?? '';
    expect(form).toMatch(/^of: [0-9a-f]{8}\ntitle: "" # Direct gevaar: bel 112\n/);
    expect(form.match(/""/g)?.length).toBe(8);
    expect(translationForm(content, 'services', 'bestaat-niet')).toBeUndefined();
  });

  it('lacks nothing that the Dutch has, and adds nothing', () => {
    const of = versionNow();
    expect(of).toHaveLength(8);
    expect(
      mistakes({ [FILE]: `of: ${of}\ntitle: Passport\nwho: nobody\nbring: [one, two, three, four, five, six]\n` }),
    ).toEqual(
      expect.arrayContaining([
        expect.stringMatching(
          /^translations\/en\/services\/paspoort-aanvragen.yaml › summary: de vertaling ontbreekt. Vertaal: "/,
        ),
        expect.stringMatching(/› who: dit staat niet in het Nederlands. Haal het weg.$/),
        expect.stringMatching(/› bring: hier staan 6 regels, in het Nederlands \d. Geef elke regel een vertaling/),
      ]),
    );
  });

  it('of an unknown text is a mistake, with the one that was probably meant', () => {
    expect(mistakes({ 'translations/en/services/paspoort-aanvraag.yaml': `of: ${versionNow()}\n` })).toEqual([
      'translations/en/services/paspoort-aanvraag.yaml: bij deze vertaling hoort geen Nederlandse tekst. Bedoelde u "paspoort-aanvragen"?',
    ]);
  });

  it('of an older text is no mistake, but is marked', () => {
    const { content } = readContent(contentFolder({ ...RIGHT, [FILE]: 'of: aaaaaaaa\ntitle: Passport\n' }));
    expect(checkDesk(content, new Set())).toEqual([]);
    expect(staleTranslations(content)).toEqual([FILE]);
    const desk = compileDesk(content, { ...real.loket.graph, version: 'x' }, {}, compileTranslations(content, 'en'));
    expect(desk.translations.en.services['paspoort-aanvragen']).toMatchObject({ title: 'Passport', fresh: false });
  });

  it('of a situation has the words of each step, question and answer under its id', () => {
    const { content } = real.compiled;
    const form = translationForm(content, 'life-events', 'overlijden-naaste') ?? '';
    expect(form).toMatch(/^steps:\n {2}aangifte:\n {4}title: "" # Geef het overlijden aan bij de gemeente\n/m);
    expect(form).toMatch(
      /^ {6}getrouwd:\n {8}text: "" # Ja, getrouwd of geregistreerd\n {8}clause: "" # u getrouwd was/m,
    );
    const words = dutchWords(content, 'life-events', 'overlijden-naaste') as PlanWords;
    const of = versionOfWords(words);
    const { uitvaart: _gone, ...steps } = words.steps;
    const translated = { ...words, steps: { ...steps, begraven: { title: 'Bury' } }, told: ['One'] };
    const changed = {
      ...content,
      translations: { en: { ...NONE, 'life-events': { 'overlijden-naaste': { of, ...translated } } } },
    };
    expect(checkDesk(changed as unknown as typeof content, new Set()).map(formatMistake)).toEqual([
      expect.stringMatching(
        /› steps.uitvaart.title: de vertaling ontbreekt. Vertaal: "Regel de begrafenis of crematie"$/,
      ),
      expect.stringMatching(/› steps.uitvaart.text: de vertaling ontbreekt/),
      expect.stringMatching(/› steps.uitvaart.ifNothing: de vertaling ontbreekt/),
      expect.stringMatching(/› steps.begraven: dit staat niet in het Nederlands. Haal het weg.$/),
      expect.stringMatching(/› told: hier staan 1 regels, in het Nederlands \d/),
    ]);
  });

  it('is there for every emergency', () => {
    const { emergencies } = real.compiled.desk.translations.en;
    expect(Object.keys(emergencies).sort()).toEqual(Object.keys(real.loket.graph.emergencies).sort());
  });
});

describe('a notice', () => {
  it('ends after it begins, and is for gemeenten that exist', () => {
    expect(
      mistakes({
        'notices/storing.yaml':
          'title: Storing\ntext: DigiD werkt niet.\nfrom: 2026-12-02\nuntil: 2026-12-01\ngemeenten: [gm9999]\n',
      }),
    ).toEqual([
      'notices/storing.yaml › until: het bericht eindigt op 2026-12-01, maar begint pas op 2026-12-02. Draai de datums om.',
      'notices/storing.yaml › gemeenten: gemeente "gm9999" staat niet in het register. Kijk in registers/gemeenten.tsv.',
    ]);
  });
});
