/** The form of a layer that is under way. */
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, describe, expect, it } from 'vitest';
import { stringify } from 'yaml';
import { filledForm } from '../../scripts/content/local/form.ts';
import { nameOfLine, openLines } from '../../scripts/content/local/plan-lines.ts';
import { parseLayer } from '../../scripts/content/local/read.ts';
import { municipalServices } from '../../scripts/content/local/references.ts';
import { mentionedLines, starterLayer } from '../../scripts/content/local/starter.ts';
import type { Mistake } from '../../scripts/content/mistake.ts';
import type { Layers } from '../../scripts/gemeente/layers.ts';
import { startLayer } from '../../scripts/gemeente/start.ts';
import { real } from '../route/real.ts';
import { randomLayer } from './random-layer.ts';

const { content, registers, local } = real.compiled;
const services = municipalServices(content);
const open = Object.fromEntries(
  Object.entries(content.lifeEvents).map(([id, { variesByGemeente }]) => [id, variesByGemeente.map((line) => line.id)]),
);
const utrecht = registers.gemeenten.find(({ id }) => id === 'gm0344') ?? fail('Utrecht');
const context = { content, mistakes: [] };

function fail(what: string): never {
  throw new Error(`${what} is gone`);
}

function read(text: string) {
  const mistakes: Mistake[] = [];
  return { layer: parseLayer('local/utrecht.yaml', text, mistakes), mistakes };
}

/** Each line of the text is in the form, in its order. */
function hasLines(form: string, text: string): boolean {
  const lines = form.split('\n');
  let at = -1;
  return text.split('\n').every((line) => {
    at = lines.indexOf(line, at + 1);
    return at >= 0;
  });
}

describe('the form of a layer under way', () => {
  it('keeps every line of the layers there are, and says of each service and line whether it is open', () => {
    expect(local.texts.size).toBeGreaterThan(2);
    for (const [file, text] of local.texts) {
      const gemeente = registers.gemeenten.find(({ slug }) => file === `local/${slug}.yaml`) ?? fail(file);
      const form = filledForm(text, gemeente, context);
      expect(hasLines(form, text), file).toBe(true);
      const { layer, mistakes } = read(form);
      expect(mistakes).toEqual([]);
      expect(layer).toEqual(read(text).layer);
      for (const id of services)
        expect(form).toMatch(
          layer?.services[id]
            ? new RegExp(`^ *#: ${id}\\. Ingevuld: `, 'm')
            : new RegExp(`^ *# ${id}: \\{ offered`, 'm'),
        );
      expect(mentionedLines(form, content)).toEqual(new Set(openLines(content).map(nameOfLine)));
      expect(filledForm(form, gemeente, context), 'a form of the form').toBe(form);
    }
  });

  it('names what is filled in and what is not, where it stands', () => {
    const text = `# van ons
gemeente: gm0344
services:
    paspoort-aanvragen:   # vier spaties
        offered: yes
        note: >
          Neem een muntje mee.

    parkeerboete: { offered: other, because: Zo is het., by: { name: BghU } }
plans:
    verbouwen:
        leges: { text: U betaalt vooraf., checked: { on: 2026-11-01, against: ['https://www.utrecht.nl/'] } }
`;
    const form = filledForm(text, utrecht, context);
    expect(hasLines(form, text)).toBe(true);
    const lines = form.split('\n');
    expect(lines[lines.indexOf('    paspoort-aanvragen:   # vier spaties') - 1]).toBe(
      '    #: paspoort-aanvragen. Ingevuld: offered, note. Nog open: url, appointment, cost, term, checked. Knoppen voor links: "Maak een afspraak bij uw gemeente".',
    );
    expect(form).toContain('    #: parkeerboete. Ingevuld: offered, because, by. Nog open: by.website, by.phone, cost');
    // What stands ready is right where it stands, as soon as it is taken out of its comment.
    const taken = form
      .replace(/^( *)# (briefadres: \{ offered)/m, '$1$2')
      .replace(
        /^( *)# (welstand: \{ )text: "", url: "", checked: \{[^}]*\}/m,
        "$1$2text: Ja., checked: { on: 2026-11-01, against: ['https://www.utrecht.nl/'] }",
      );
    const { layer, mistakes } = read(taken);
    expect(mistakes).toEqual([]);
    expect(Object.keys(layer?.services ?? {})).toEqual(['paspoort-aanvragen', 'parkeerboete', 'briefadres']);
    expect(Object.keys(layer?.plans['verbouwen'] ?? {})).toEqual(['leges', 'welstand']);
    for (const section of ['contact', 'desks', 'own', 'partners', 'notices'])
      expect(form).toMatch(new RegExp(`^# ${section}:$`, 'm'));
  });

  it('adds little to a form of which nothing is filled in', () => {
    const text = starterLayer(utrecht, content);
    const form = filledForm(text, utrecht, context);
    expect(
      form
        .split('\n')
        .filter((line) => !line.startsWith('#:'))
        .join('\n'),
    ).toBe(text);
  });

  it('keeps the lines of any layer, also of one that is broken', () => {
    fc.assert(
      fc.property(
        randomLayer('gm0344', services, open),
        fc.option(fc.tuple(fc.nat(), fc.string())),
        (written, harm) => {
          const whole = stringify(written, harm ? {} : { lineWidth: 40 });
          const cut = harm ? harm[0] % whole.length : whole.length;
          const text = whole.slice(0, cut) + (harm?.[1] ?? '') + whole.slice(cut);
          const form = filledForm(text, utrecht, context);
          expect(hasLines(form, text.replace(/\n$/, ''))).toBe(true);
          expect(read(form).layer).toEqual(read(text).layer);
        },
      ),
      { numRuns: 60, seed: 7 },
    );
  });

  it('says what is broken on top', () => {
    const mistakes = [{ file: 'local/utrecht.yaml', field: 'own.0', cause: 'dit veld ontbreekt' }];
    const form = filledForm('gemeente: gm0344\nservices:\n  a: [\n', utrecht, { content, mistakes });
    expect(form).toContain('#: Herstel dit eerst: local/utrecht.yaml › own.0: dit veld ontbreekt.');
    expect(form).toContain('gemeente: gm0344\nservices:\n  a: [\n');
    expect(form).toMatch(/^ {2}# briefadres: \{ offered/m);
  });
});

describe('the command', () => {
  const folder = mkdtempSync(join(tmpdir(), 'loket-form-'));
  afterAll(() => rmSync(folder, { recursive: true }));
  const start = (text: string | undefined, how: Parameters<typeof startLayer>[2]) => {
    const written: string[] = [];
    const layers = {
      path: () => 'content/local/utrecht.yaml',
      read: () => text,
      form: () => 'FORMULIER\n',
      write: (_: unknown, now: string) => void written.push(now),
    } as unknown as Layers;
    return { ...startLayer(layers, utrecht, how), written };
  };

  it('makes a layer, prints one that is there, and writes over nothing unasked', () => {
    expect(start(undefined, {})).toMatchObject({ printed: '', written: ['FORMULIER\n'] });
    expect(start('gemeente: gm0344\n', {})).toMatchObject({ printed: 'FORMULIER\n', written: [] });
    expect(start('gemeente: gm0344\n', { overwrite: true })).toMatchObject({ printed: '', written: ['FORMULIER\n'] });
    const to = join(folder, 'formulier.yaml');
    expect(start('gemeente: gm0344\n', { to })).toMatchObject({ printed: '', written: [] });
    expect(readFileSync(to, 'utf8')).toBe('FORMULIER\n');
    expect(() => start('gemeente: gm0344\n', { to })).toThrow('is er al. Kies een andere naam');
    expect(start('gemeente: gm0344\n', { to, overwrite: true }).written).toEqual([]);
    const nowhere = join(folder, 'map', 'weg.yaml');
    expect(() => start(undefined, { to: nowhere })).toThrow('kan niet worden geschreven');
    expect(existsSync(nowhere)).toBe(false);
  });
});
