/** What makes the folder of the element a package: for npm, and for who copies it. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Files } from './data-files.ts';
import { elementsManifest } from './elements-manifest.ts';
import { VERSION } from './version.ts';

const EMBED = 'widgets/embed';

/** Name under which npm installs it. */
export const PACKAGE = 'eerste-loket';

export function packageFiles(): Files {
  const description = {
    name: PACKAGE,
    version: VERSION,
    description: 'Eerste Loket as an element: residents ask, and see which public body helps them.',
    license: 'EUPL-1.2',
    type: 'module',
    // Loading it defines the element, also where nothing of it is used by name.
    sideEffects: true,
    types: './loket.d.ts',
    customElements: './custom-elements.json',
    exports: {
      '.': { types: './loket.d.ts', default: './loket.js' },
      './single': { types: './loket.d.ts', default: './loket.single.js' },
      './custom-elements.json': './custom-elements.json',
      './package.json': './package.json',
    },
  };
  return {
    'package.json': `${JSON.stringify(description, undefined, 2)}\n`,
    'custom-elements.json': `${JSON.stringify(elementsManifest(), undefined, 2)}\n`,
    'loket.d.ts': readFileSync(join(EMBED, 'package', 'loket.d.ts'), 'utf8'),
    'README.md': readFileSync(join(EMBED, 'README.md'), 'utf8'),
    'LICENSE.txt': licences(),
  };
}

/** Minified script holds no comments, and so none of the notices that belong with it. */
function licences(): string {
  const own = readFileSync('LICENSE', 'utf8');
  const lunr = readFileSync('node_modules/lunr/LICENSE', 'utf8');
  return `${own}\n\n---\n\nThe script holds parts of lunr (https://lunrjs.com):\n\n${lunr}`;
}
