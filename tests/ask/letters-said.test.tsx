// @vitest-environment happy-dom
import { cleanup, render, screen } from '@testing-library/preact';
import { afterEach, describe, expect, it } from 'vitest';
import { LettersSaid } from '../../widgets/ask/LettersSaid.tsx';
import { createTranslator } from '../../widgets/i18n/create-translator.ts';
import { createLinks } from '../../widgets/links/links.ts';

afterEach(cleanup);

const letter = (id: string, title: string) => ({ id, title, number: 1, service: 's', sender: {}, names: [] });
const show = (letters: readonly ReturnType<typeof letter>[], language: 'nl' | 'en' = 'nl') =>
  render(<LettersSaid letters={letters} t={createTranslator(language)} links={createLinks(language)} />);

describe('letters that a question is about', () => {
  it('are offered by their title, with their page', () => {
    show([letter('a', 'Dwangbevel van de Belastingdienst'), letter('b', 'Dwangbevel van het CJIB')]);
    expect(screen.getByRole('heading').textContent).toBe('Hebt u een van deze brieven?');
    const links = screen.getAllByRole('link').map((link) => [link.textContent, link.getAttribute('href')]);
    expect(links).toEqual([
      ['Dwangbevel van de Belastingdienst', '/brieven/a/'],
      ['Dwangbevel van het CJIB', '/brieven/b/'],
    ]);
  });

  it('keep their Dutch titles on an English page', () => {
    const { container } = show([letter('a', 'Dwangbevel')], 'en');
    expect(screen.getByRole('heading').textContent).toBe('Do you have this letter?');
    expect(container.querySelector('ul')?.lang).toBe('nl');
  });

  it('draw nothing when there are none', () => {
    expect(show([]).container.innerHTML).toBe('');
  });
});
