import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import nl from '../../content/ui/nl.json' with { type: 'json' };

const code = ['site', 'widgets', 'scripts']
  .flatMap((folder) => readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((name) => join(folder, name)))
  .filter((name) => /\.(astro|tsx?|mjs)$/.test(name))
  .map((name) => readFileSync(name, 'utf8'))
  .join('\n');

it('every word of the interface is used somewhere', () => {
  const unused = Object.entries(nl).flatMap(([namespace, messages]) =>
    Object.keys(messages)
      .map((name) => name.replace(/_(zero|one|two|few|many|other)$/, ''))
      .filter((name) => !isUsed(namespace, name))
      .map((name) => `${namespace}.${name}`),
  );
  expect(unused).toEqual([]);
});

/** As a whole, or with its last part filled in: `card.of_${of}`, `layer.${layer}`. */
function isUsed(namespace: string, name: string): boolean {
  const [stem] = name.split('_');
  const dynamic = name === stem ? `${namespace}.\${` : `${namespace}.${stem}_\${`;
  return (
    ["'", '"'].some((quote) => code.includes(`${quote}${namespace}.${name}${quote}`)) ||
    code.includes(dynamic) ||
    code.includes(`}.${name}\``)
  );
}
