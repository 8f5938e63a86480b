import preact from '@astrojs/preact';
import { defineConfig } from 'astro/config';
import { origin } from './scripts/build/origin.ts';
import { slimLunr } from './scripts/build/slim-lunr.ts';
import { wordsModule } from './scripts/embed/words.ts';

export default defineConfig({
  site: origin,
  srcDir: './site',
  publicDir: './site/public',
  outDir: './dist',
  trailingSlash: 'always',
  compressHTML: true,
  integrations: [preact()],
  // Some pages at a time: one waits for the disk while another is drawn.
  build: { inlineStylesheets: 'never', concurrency: 4 },
  // Files of their own are cached once for all pages, and need no hash in each of them.
  vite: {
    build: {
      assetsInlineLimit: 0,
      rolldownOptions: {
        output: {
          codeSplitting: {
            // Few files: on a phone each request waits for its turn, and small ones compress badly.
            groups: [
              // With a name, which the budget of who opens no code leaves out.
              { name: 'loketcode', test: /node_modules\/uqr\/|widgets\/(code\/qr-path|engine\/loketcode)/ },
              {
                name: 'page',
                test: /site\/browser\/page|widgets\/(device\/(place|storage|today)|i18n\/(create-reader|translator)|data\/fetch-data|place\/watch-place|action\/(door|name-body|phone|site-of)|body\/instance)\./,
              },
              {
                name: 'words',
                test: /widgets\/engine\/text\/(fold|edit-distance)\./,
              },
              {
                name: 'places',
                test: /widgets\/(data\/load-(places|layer)|place\/show-place|card\/fill-local|engine\/local\/(local-actions|layer-file)|engine\/place\/(?!find|suggest|sound|named|postcode|slug))/,
              },
              {
                name: 'view',
                test: /node_modules\/preact\/(dist|jsx-runtime)\/|widgets\/(body\/BodyMark|card\/Heading)\./,
              },
              // What a first answer needs, which the rest of it needs too: else that would be cut out of it.
              { name: 'ask', test: /site\/browser\/ask\./ },
            ],
          },
        },
      },
    },
    plugins: [withoutPreloadHelper(), withParts(), withSlimLunr()],
  },
  security: {
    csp: {
      directives: [
        "default-src 'none'",
        "img-src 'self'",
        "font-src 'self'",
        "connect-src 'self'",
        "manifest-src 'self'",
        "worker-src 'self'",
        "base-uri 'none'",
        "form-action 'self'",
      ],
    },
  },
});

/**
 * What is fetched only when it is used has few parts and no styles of its own. Vite's helper
 * that fetches those beforehand weighs more than some of the scripts that carry it.
 */
function withoutPreloadHelper() {
  return {
    name: 'without-preload-helper',
    enforce: 'pre',
    load: (id) => (id === '\0vite/preload-helper.js' ? 'export const __vitePreload = (load) => load();' : undefined),
    // The place of the list of those parts.
    renderChunk: (code) => code.replaceAll('__VITE_PRELOAD__', '0'),
  };
}

/** Words that are fetched apart: a file of messages is else bundled as a whole, with what the first answer says. */
function withParts() {
  return {
    name: 'with-parts',
    enforce: 'pre',
    load: (id) => {
      const [, file, part] = /^(.*\/ui\/\w+\.json)\?(why)$/.exec(id) ?? [];
      return part ? { code: wordsModule(file, part), moduleType: 'js' } : undefined;
    },
  };
}

/** In the browser the engine needs half of lunr. */
function withSlimLunr() {
  const id = '\0lunr';
  return {
    name: 'with-slim-lunr',
    apply: 'build',
    enforce: 'pre',
    applyToEnvironment: ({ name }) => name === 'client',
    resolveId: (source) => (source === 'lunr' ? id : undefined),
    load: (asked) => (asked === id ? slimLunr() : undefined),
  };
}
