import { describe, expect, it } from 'vitest';
import { createTranslator } from '../../widgets/i18n/create-translator.ts';
import { day, interfaceLanguages } from '../../widgets/i18n/translator.ts';

describe('a day in words', () => {
  it.each(interfaceLanguages)('is written as the browser writes it (%s)', (language) => {
    const t = createTranslator(language);
    const written = new Intl.DateTimeFormat(language, { dateStyle: 'long', timeZone: 'UTC' });
    for (let number = 0; number < 366; number += 1) {
      const date = new Date(Date.UTC(2028, 0, 1 + number));
      expect(day(t, date.toISOString().slice(0, 10))).toBe(written.format(date));
    }
  });
});
