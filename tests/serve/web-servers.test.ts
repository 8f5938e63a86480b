import { cpSync, mkdirSync, mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { type IncomingMessage, request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { compressFolder } from '../../scripts/build/compress.ts';
import { headersOf } from '../../scripts/serve/headers.ts';
import { startCaddy, startNginx, type WebServer } from '../../scripts/serve/web-server.ts';
import { dist, page } from '../site/pages.ts';

/** A few real files of each kind, and some as the element's own build puts them beside. */
const REAL = [
  'index.html',
  '404.html',
  'favicon.svg',
  'robots.txt',
  'privacy/index.html',
  'balie/index.html',
  'balie/scherm/index.html',
  '.well-known/security.txt',
];
const WIDGET = ['v1/loket.js', '1.0.0/loket.js', '1.0.0/data.js', 'index.html', 'kader/index.html'];

const folder = mkdtempSync(join(tmpdir(), 'loket-served-'));
let script: string;
let data: string;

beforeAll(async () => {
  script = `/_astro/${largest(join(dist, '_astro'), '.js')}`;
  data = `/data/${readdirSync(join(dist, 'data'))[0]}/ask.json`;
  for (const name of [...REAL, script, data]) cpSync(join(dist, name), join(folder, name), { recursive: true });
  for (const name of WIDGET) {
    const path = join(folder, 'widget', name);
    mkdirSync(join(path, '..'), { recursive: true });
    writeFileSync(path, `/* ${name} */ `.repeat(100));
  }
  await compressFolder(folder);
});

afterAll(() => rmSync(folder, { recursive: true }));

describe.each([
  ['nginx', () => startNginx(folder)],
  ['Caddy', () => startCaddy(folder)],
] as const)('%s', (_, start) => {
  let server: WebServer;
  beforeAll(async () => {
    server = await start();
  });
  afterAll(() => server.stop());

  const get = (path: string, headers: Readonly<Record<string, string>> = {}) => ask(server.origin, path, headers);

  it('says of every kind of file what the loket’s own server says', async () => {
    const paths = [
      '/',
      '/privacy/',
      '/balie/',
      '/favicon.svg',
      script,
      data,
      ...WIDGET.map((name) => `/widget/${name}`),
    ];
    for (const path of paths.map((each) => each.replace(/index\.html$/, ''))) {
      const { status, headers } = await get(path);
      expect(status, path).toBe(200);
      expect(headers, path).toMatchObject(headersOf(path));
    }
  });

  it('lets the counter alone use the camera', async () => {
    const policyOf = async (path: string) => (await get(path)).headers['permissions-policy'];
    expect(await policyOf('/balie/')).toContain('camera=(self)');
    for (const path of ['/', '/balie/scherm/', '/widget/kader/']) expect(await policyOf(path)).toContain('camera=()');
  });

  it('sends no header that says more than needed', async () => {
    const { headers } = await get('/');
    expect(headers['access-control-allow-origin']).toBeUndefined();
    expect(headers['set-cookie']).toBeUndefined();
    expect(headers['server'] ?? '').not.toMatch(/\d/);
    expect((await get('/widget/kader/')).headers['x-frame-options']).toBeUndefined();
  });

  it('lets no page be framed by asking for it under the address of one that may', async () => {
    for (const path of ['/widget/kader/..%2f..%2f', '/widget/kader/%2e%2e/%2e%2e/', '//widget/kader/../../']) {
      const { status, headers } = await get(path);
      const refused = status !== 200 || headers['x-frame-options'] === 'DENY';
      expect(refused, `${path}: ${status}`).toBe(true);
    }
  });

  it('has a page of its own for what is not there, which nobody keeps', async () => {
    for (const path of ['/bestaat-niet/', '/_astro/oud.js', '/widget/1.0.0/oud.js', '/data/oud/ask.json']) {
      const { status, headers, body } = await get(path);
      expect(status, path).toBe(404);
      expect(body.toString(), path).toBe(page('404.html'));
      expect(headers, path).toMatchObject({
        'cache-control': 'no-cache',
        'content-type': expect.stringMatching(/^text\/html/),
        'strict-transport-security': headersOf('/')['strict-transport-security'],
        'x-content-type-options': 'nosniff',
      });
    }
  });

  it('leads to the page of a folder, with the same headers and without naming its own port', async () => {
    const { status, headers } = await get('/privacy');
    expect([301, 308]).toContain(status);
    expect(headers['location']).toBe('/privacy/');
    expect(headers).toMatchObject({ 'x-content-type-options': 'nosniff', 'x-frame-options': 'DENY' });
  });

  it('sends what was compressed at build', async () => {
    for (const path of ['/', script, data]) {
      const plain = await get(path);
      const brotli = await get(path, { 'accept-encoding': 'gzip, br' });
      const gzip = await get(path, { 'accept-encoding': 'gzip' });
      expect(plain.headers['content-encoding'], path).toBeUndefined();
      expect(brotli.headers['content-encoding'], path).toBe('br');
      expect(gzip.headers['content-encoding'], path).toBe('gzip');
      expect(brotliDecompressSync(brotli.body).equals(plain.body), path).toBe(true);
      expect(gunzipSync(gzip.body).equals(plain.body), path).toBe(true);
      expect(brotli.headers['vary'], path).toMatch(/accept-encoding/i);
      expect(brotli.headers['cache-control'], path).toBe(headersOf(path)['cache-control']);
      expect(brotli.headers['content-type'], path).toBe(plain.headers['content-type']);
    }
  });

  it('writes down the alphabet it uses', async () => {
    for (const path of ['/', '/robots.txt', script, '/.well-known/security.txt'])
      expect((await get(path)).headers['content-type'], path).toMatch(/charset=utf-8/i);
  });

  it('sends nothing again that the browser still has', async () => {
    const { headers } = await get('/');
    const again = await get('/', { 'if-none-match': headers['etag'] ?? '' });
    expect(again.status).toBe(304);
    expect(again.headers['cache-control']).toBe('no-cache');
  });

  it.each(['/../package.json', '/%2e%2e/package.json', '/..%2fpackage.json', '/%00', '/.git/config'])(
    'gives nothing from outside its folder: %s',
    async (path) => {
      const { status, body } = await get(path);
      expect([400, 404]).toContain(status);
      expect(body.toString()).not.toContain('eerste-loket"');
    },
  );
});

/** Large enough to be compressed. */
function largest(within: string, ending: string): string | undefined {
  const size = (name: string) => statSync(join(within, name)).size;
  return readdirSync(within)
    .filter((name) => name.endsWith(ending))
    .sort((a, b) => size(b) - size(a))[0];
}

interface Answer {
  readonly status: number | undefined;
  readonly headers: IncomingMessage['headers'];
  readonly body: Buffer;
}

/** Asks for a path exactly as it is written, and unpacks nothing. */
function ask(origin: string, path: string, headers: Readonly<Record<string, string>>): Promise<Answer> {
  const { hostname: host, port } = new URL(origin);
  return new Promise((resolve, reject) => {
    request({ host, port, path, headers }, async (answer) => {
      const parts: Buffer[] = [];
      for await (const part of answer) parts.push(part);
      resolve({ status: answer.statusCode, headers: answer.headers, body: Buffer.concat(parts) });
    })
      .on('error', reject)
      .end();
  });
}
