/** Bundles a script of the element: small, without Preact, its styles and words inside. */
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { build, type OutputChunk, type Plugin } from 'rolldown';
import { slimLunr } from '../build/slim-lunr.ts';
import { wordsModule } from './words.ts';

const EMBED = resolve('widgets/embed');

export interface Bundled {
  /** Name of the file, with its fingerprint where it has one. */
  readonly file: string;
  /** Name of the module it was made for, without its ending. */
  readonly name: string;
  readonly text: string;
}

interface Options {
  /** File below `widgets/embed/`. */
  readonly entry: string;
  /** Pattern of the file's name, in which `[hash]` is a fingerprint. */
  readonly name: string;
  /** Names in the code → the expressions that they stand for. */
  readonly define?: Readonly<Record<string, string>>;
  /** Source of the module `loket:data`. */
  readonly data?: string;
  /** Whether parts that are fetched later are files of their own. */
  readonly split?: boolean;
}

/** The entry first, then the parts that it fetches later. Rejects with the bundler's own words. */
export async function bundle({
  entry,
  name,
  define = {},
  data = '',
  split = true,
}: Options): Promise<readonly Bundled[]> {
  const { output } = await build({
    input: resolve(EMBED, entry),
    write: false,
    platform: 'browser',
    tsconfig: false,
    preserveEntrySignatures: 'allow-extension',
    plugins: [own(data)],
    transform: { target: 'es2022', jsx: { runtime: 'automatic', importSource: 'preact' }, define: { ...define } },
    output: {
      format: 'esm',
      minify: true,
      entryFileNames: name,
      chunkFileNames: '[name]-[hash].js',
      // Else what the element and a later part share would be a file of its own, and one request more.
      codeSplitting: split && { groups: [{ name: 'element', test: /embed.(element|loket-view)\.tsx?$/ }] },
      comments: false,
    },
  });
  return output
    .filter((each): each is OutputChunk => each.type === 'chunk')
    .sort((a, b) => Number(b.isEntry) - Number(a.isEntry))
    .map(({ fileName, name: part, code }) => ({ file: fileName, name: part, text: code }));
}

/** Views that an answer shows last: in the first part of the script `late.tsx` stands for them. */
const LATE = /\/(Facts|Also|LettersAbout|Accounted|Others|SoFar|OtherTown|Why)\.tsx$/;

/** What the bundler would otherwise take from elsewhere. */
function own(data: string): Plugin {
  const inlined = resolve(EMBED, 'loket-data.inline.ts');
  return {
    name: 'loket',
    resolveId(id, from = '') {
      if (id === 'preact/jsx-runtime') return resolve(EMBED, 'jsx-runtime.ts');
      if (id === 'preact') throw new Error(`${from} keeps a state: the element draws views without Preact.`);
      if (id === 'loket:data') return inlined;
      if (id === 'lunr') return '\0lunr';
      if (LATE.test(id) && !from.endsWith('rest.ts')) return resolve(EMBED, 'late.tsx');
      return undefined;
    },
    load(id) {
      const [file = '', query] = id.split('?');
      if (id === '\0lunr') return slimLunr();
      if (id === inlined) return data;
      if (query === 'inline')
        return { code: `export default ${JSON.stringify(minified(readFileSync(file, 'utf8')))}`, moduleType: 'js' };
      if (query) return { code: wordsModule(file, query), moduleType: 'js' };
      return undefined;
    },
  };
}

/** Our own style sheet, which has no spaces that matter beside these signs. */
function minified(css: string): string {
  return css
    .replace(/\/\*[\s\S]*?\*\//g, '')
    .replace(/\s+/g, ' ')
    .replace(/ ?([{};,>]) ?/g, '$1')
    .replace(/([({]) | (\))/g, '$1$2')
    .replace(/([\w-]): /g, '$1:')
    .replaceAll(';}', '}')
    .trim();
}
