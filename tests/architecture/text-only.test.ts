/** What is written from outside is drawn as text: there is no way into the page for markup. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';

const WAYS_FOR_MARKUP =
  /\b(?:innerHTML|outerHTML|insertAdjacentHTML|dangerouslySetInnerHTML|createContextualFragment|parseFromString|setHTMLUnsafe|srcdoc)\b|document\.write|\beval\(|new Function\(|set:html|setAttribute\(\s*['"](?:on|style)/;

it('no view, page or script makes elements of a text', () => {
  const files = ['widgets', 'site'].flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((name) => /\.(ts|tsx|astro|mjs)$/.test(name))
      .map((name) => join(folder, name)),
  );
  expect(files.length).toBeGreaterThan(100);
  const found = files.filter((file) =>
    WAYS_FOR_MARKUP.test(
      readFileSync(file, 'utf8')
        .replace(/\/\*[\s\S]*?\*\//g, '')
        .replace(/^\s*\/\/.*$/gm, ''),
    ),
  );
  expect(found).toEqual([]);
});
