import preact from '@astrojs/preact';
import { defineConfig } from 'astro/config';
import { origin } from './scripts/build/origin.ts';

export default defineConfig({
  site: origin,
  srcDir: './site',
  publicDir: './site/public',
  outDir: './dist',
  trailingSlash: 'always',
  compressHTML: true,
  integrations: [preact()],
  build: { inlineStylesheets: 'never' },
  // Files of their own are cached once for all pages, and need no hash in each of them.
  vite: { build: { assetsInlineLimit: 0 } },
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
