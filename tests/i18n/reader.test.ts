import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import en from '../../content/ui/en.json' with { type: 'json' };
import nl from '../../content/ui/nl.json' with { type: 'json' };
import { createReader } from '../../widgets/i18n/create-reader.ts';
import { createTranslator } from '../../widgets/i18n/create-translator.ts';
import type { Key, Messages } from '../../widgets/i18n/key.ts';
import type { Values } from '../../widgets/i18n/translator.ts';

const languages = { nl, en } as const;

/** Paths of all messages, plural forms apart. */
function paths(messages: Messages, prefix = ''): string[] {
  return Object.entries(messages).flatMap(([name, message]) =>
    typeof message === 'string' ? [`${prefix}${name}`] : paths(message, `${prefix}${name}.`),
  );
}

function at(messages: Messages, path: string): string {
  return String(
    path
      .split('.')
      .reduce<string | Messages | undefined>(
        (found, part) => (typeof found === 'object' ? found[part] : found),
        messages,
      ),
  );
}

/** Values for every `{{name}}` of a message. */
function valuesFor(message: string): Values {
  return Object.fromEntries(
    [...message.matchAll(/{{(\w+)}}/g)].map(([, name = '']) => [name, name === 'count' ? 3 : `<${name}> & co`]),
  );
}

const counts = [0, 1, 2, 3, 5, 11, 21, 100, 1.5];

describe.each(Object.entries(languages))('the interface in %s', (name, messages) => {
  const language = name as keyof typeof languages;
  const translate = createTranslator(language);
  const read = createReader(language, messages);

  it.each(paths(messages))('says %s the same in the browser as at build', (path) => {
    const key = path.replace(/_(zero|one|two|few|many|other)$/, '') as Key;
    const values = valuesFor(at(messages, path));
    expect(read(key, values)).toBe(translate(key, values));
    if (key === path) return;
    for (const count of counts) expect(read(key, { ...values, count })).toBe(translate(key, { ...values, count }));
  });

  it('has the same messages as Dutch, with the same values in them', () => {
    expect(paths(messages).sort()).toEqual(paths(nl).sort());
    for (const path of paths(nl)) {
      expect([path, valuesFor(at(messages, path))]).toEqual([path, valuesFor(at(nl, path))]);
    }
  });

  it('gives a message that does not exist as its key, in both', () => {
    const key = 'site.nothing' as Key;
    expect(read(key)).toBe(key);
    expect(translate(key)).toBe(key);
  });
});

it('has a file for each language of the interface and no other', () => {
  expect(readdirSync('content/ui').sort()).toEqual(['en.json', 'nl.json']);
});

describe('the words of the interface', () => {
  const all = paths(nl).map((path) => [path, at(nl, path)] as const);

  it('never shout, apologise or say "klik hier"', () => {
    expect(all.filter(([, text]) => /!|helaas|klik hier/i.test(text))).toEqual([]);
  });

  it('avoid official words', () => {
    expect(all.filter(([, text]) => /\b(middels|dient te|indien|teneinde|betreffende)\b/i.test(text))).toEqual([]);
  });
});
