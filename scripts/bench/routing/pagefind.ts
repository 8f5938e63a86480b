import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { gunzipSync } from 'node:zlib';
import { close, createIndex } from 'pagefind';
import type { Entry } from './entries.ts';
import type { MakePeer } from './peer.ts';
import { compressed } from './weigh.ts';

/** What its script for the browser offers. */
interface Pagefind {
  readonly options: (options: { readonly basePath: string }) => Promise<void>;
  readonly init: () => Promise<void>;
  readonly search: (query: string) => Promise<{ readonly results: readonly { readonly id: string }[] }>;
}

/** What it fetches before it can find everything: all pieces of the index, where a reader fetches those of the words that are typed. */
const DATA = /(?:\.pf_meta|\.pf_index|pagefind-entry\.json|wasm\.nl\.pagefind)$/;
const SCRIPT = 'pagefind.js';

/** Pagefind over a page per entry, with the Dutch stemmer that `lang="nl"` chooses. It fetches its files from a server of our own. */
export const makePagefind: MakePeer = async (entries, stop) => {
  const files = await indexFiles(entries);
  const script = files.get(SCRIPT);
  if (!script) throw new PagefindError(`${SCRIPT} ontbreekt`);
  const server = createServer((request, response) => {
    response.end(files.get(new URL(request.url ?? '/', 'http://localhost').pathname.slice(1)));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const pagefind = (await import(`data:text/javascript;base64,${script.toString('base64')}`)) as Pagefind;
  await pagefind.options({ basePath: `http://127.0.0.1:${(server.address() as AddressInfo).port}/` });
  await pagefind.init();
  const entryOf = entriesByFragment(files);
  const empty = new Set(stop);
  // It finds only what holds every word, so that a word that says nothing would rule out most entries.
  const telling = (query: string) =>
    query
      .split(/\s+/)
      .filter((word) => !empty.has(word.toLowerCase()))
      .join(' ');
  return {
    name: 'Pagefind',
    setup: 'lang="nl", zonder stopwoorden, koppen wegen zwaarder; alle stukken van de index geteld',
    data: [...files].reduce((sum, [path, content]) => sum + (DATA.test(path) ? content.length : 0), 0),
    module: '',
    script: compressed(script),
    search: async (query) => (await pagefind.search(telling(query))).results.flatMap(({ id }) => entryOf.get(id) ?? []),
    close: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
};

/** The files of the index by their path. A title is a heading, what people call it one of the second rank: those weigh more by themselves. */
async function indexFiles(entries: readonly Entry[]): Promise<ReadonlyMap<string, Buffer>> {
  const { index } = await createIndex({ forceLanguage: 'nl' });
  if (!index) throw new PagefindError('er kwam geen index');
  for (const { id, title, words, summary, examples, keywords } of entries) {
    const texts = [summary, examples, keywords].map((text) => `<p>${escaped(text)}</p>`).join('');
    const { errors } = await index.addHTMLFile({
      url: `/${id}/`,
      content: `<!doctype html><html lang="nl"><body><h1>${escaped(title)}</h1><h2>${escaped(words)}</h2>${texts}</body></html>`,
    });
    if (errors.length > 0) throw new PagefindError(errors.join(', '));
  }
  const { files } = await index.getFiles();
  await close();
  return new Map(files.map(({ path, content }) => [path, Buffer.from(content)]));
}

/** Pagefind could not make its index. */
export class PagefindError extends Error {
  constructor(cause: string) {
    super(`Pagefind: ${cause}`);
    this.name = 'PagefindError';
  }
}

/** A result is known by the name of its fragment, which holds its address. */
function entriesByFragment(files: ReadonlyMap<string, Buffer>): ReadonlyMap<string, number> {
  return new Map(
    [...files].flatMap(([path, content]): [string, number][] => {
      const name = /^fragment\/(.+)\.pf_fragment$/.exec(path)?.[1];
      if (name === undefined) return [];
      const text = gunzipSync(content).toString('utf8');
      const { url } = JSON.parse(text.slice(text.indexOf('{'))) as { readonly url: string };
      return [[name, Number(url.replaceAll('/', ''))]];
    }),
  );
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}
