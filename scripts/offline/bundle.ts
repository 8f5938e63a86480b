import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { build } from 'vite';
import { createTranslator } from '../../widgets/i18n/create-translator.ts';
import type { InterfaceLanguage } from '../../widgets/i18n/translator.ts';
import type { Pack } from '../../widgets/offline/pack.ts';

/** What the worker is told of the build it belongs to. */
export interface Build {
  readonly version: string;
  readonly packs: readonly Pack[];
  /** Addresses that follow the first visit, with the fingerprint of each. */
  readonly soon: Readonly<Record<string, string>>;
}

/** Bundles a service worker into one classic script, which every browser takes. */
export async function bundleWorker(source: string, target: string, told?: Build): Promise<void> {
  const result = await build({
    configFile: false,
    logLevel: 'warn',
    publicDir: false,
    define: {
      'process.env.NODE_ENV': '"production"',
      LOKET_VERSION: JSON.stringify(told?.version ?? ''),
      LOKET_PACKS: JSON.stringify(told?.packs ?? []),
      LOKET_SOON: JSON.stringify(told?.soon ?? {}),
      LOKET_LAST_WORDS: JSON.stringify({ nl: lastWords('nl'), en: lastWords('en') }),
    },
    build: {
      write: false,
      minify: true,
      modulePreload: false,
      rolldownOptions: { input: source, output: { format: 'iife' } },
    },
  });
  const chunks = [result].flat().flatMap((each) => ('output' in each ? each.output : []));
  const [worker] = chunks.filter(({ type }) => type === 'chunk');
  if (worker?.type !== 'chunk') throw new Error(`Bundling ${source} gave no script`);
  mkdirSync(dirname(target), { recursive: true });
  writeFileSync(target, worker.code);
}

function lastWords(language: InterfaceLanguage) {
  const t = createTranslator(language);
  return { title: t('offline.title'), text: t('offline.lastWords'), urgent: t('site.urgentLine') };
}
