import { describe, expect, it } from 'vitest';
import { stem } from '../../widgets/engine/text/stem.ts';

describe('the stemmer', () => {
  it.each([
    ['huis', 'huizen'],
    ['kind', 'kinderen'],
    ['verhuizen', 'verhuisd', 'verhuist', 'verhuizing', 'verhuis'],
    ['rijbewijs', 'rijbewijzen'],
    ['scheiden', 'scheiding'],
    ['brief', 'brieven'],
    ['betalen', 'betaald', 'betaalt', 'betaling', 'betaalde'],
    ['aanvragen', 'aanvraag', 'aanvraagt'],
    ['vergunning', 'vergunningen'],
    ['melden', 'meld', 'melding', 'gemeld'],
    ['werk', 'werken', 'werkt', 'gewerkt'],
    ['gemeente', 'gemeenten', 'gemeentes'],
    ['school', 'scholen'],
    ['toeslag', 'toeslagen'],
    ['student', 'studenten'],
  ])('brings together %s and its forms', (...forms) => {
    expect(new Set(forms.map(stem)).size).toBe(1);
  });

  it.each(['aow', 'ww', 'wao', 'bsn', 'ggd'])('leaves the abbreviation %s alone', (word) => {
    expect(stem(word)).toBe(word);
  });

  it.each([
    ['boete', 'boot'],
    ['woning', 'wonen'],
    ['paspoort', 'passend'],
    ['huur', 'huren'.slice(0, 2)],
  ])('keeps %s and %s apart', (a, b) => {
    expect(stem(a)).not.toBe(stem(b));
  });

  it('takes no letter out of a key that was held down', () => {
    expect(stem('qqqq')).toBe('qqqq');
  });

  it('does not touch other scripts', () => {
    expect(stem('паспорт')).toBe('паспорт');
    expect(stem('جواز')).toBe('جواز');
  });
});
