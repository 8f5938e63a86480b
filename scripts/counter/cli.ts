/**
 * Bundles the scripts of the counter apart from the site's. What two pages share becomes a file
 * that both load: residents would wait for what the counter alone needs.
 */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'rolldown';

const FOLDER = '.loket/counter';

rmSync(FOLDER, { recursive: true, force: true });
mkdirSync(FOLDER, { recursive: true });
for (const name of ['desk', 'shown']) {
  const { output } = await build({
    input: `site/browser/${name}.tsx`,
    write: false,
    platform: 'browser',
    tsconfig: false,
    transform: { target: 'es2022', jsx: { runtime: 'automatic', importSource: 'preact' } },
    output: { format: 'esm', minify: true, entryFileNames: '[name]-[hash].js', codeSplitting: false, comments: false },
  });
  writeFileSync(join(FOLDER, output[0].fileName), output[0].code);
}
