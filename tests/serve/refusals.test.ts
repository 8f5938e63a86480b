/** What a web server answers by itself, before or instead of a file: with our headers, in our words, and without its version. */
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { headersOf } from '../../scripts/serve/headers.ts';
import { startCaddy, startNginx, type WebServer } from '../../scripts/serve/web-server.ts';
import { dist, page } from '../site/pages.ts';
import { sayRaw } from './raw.ts';

const folder = mkdtempSync(join(tmpdir(), 'loket-refusals-'));

beforeAll(() => {
  for (const name of ['index.html', '404.html', '500.html', 'favicon.svg', 'privacy/index.html'])
    cpSync(join(dist, name), join(folder, name), { recursive: true });
  for (const name of [
    '_astro/a.js',
    'data/b/ask.json',
    'icons/touch.png',
    'widget/v1/loket.js',
    'widget/1.0.0/loket.js',
  ]) {
    mkdirSync(join(folder, name, '..'), { recursive: true });
    writeFileSync(join(folder, name), 'x');
  }
});
afterAll(() => rmSync(folder, { recursive: true }));

const LONG = 'a'.repeat(40_000);
const FOLDERS = ['/_astro/', '/data/', '/data/b/', '/icons/', '/widget/v1/', '/widget/1.0.0/'];

/** What a server reads, and refuses; `also` follows the line with the host. */
const REFUSED: readonly (readonly [what: string, status: number, first: string, also: string])[] = [
  ['an address that is not there', 404, 'GET /bestaat-niet/ HTTP/1.1', ''],
  ...FOLDERS.map((path) => [`the folder ${path}, without a page`, 404, `GET ${path} HTTP/1.1`, ''] as const),
  ['the page of refusals by its own name', 404, 'GET /500.html HTTP/1.1', ''],
  ['the page of what is not there by its own name', 404, 'GET /404.html HTTP/1.1', ''],
  ['a nought in the address', 400, 'GET /%00 HTTP/1.1', ''],
  ['a form', 405, 'POST / HTTP/1.1', 'Content-Length: 3\r\n\r\na=b'],
  ['a form on a page of the element', 405, 'POST /widget/v1/loket.js HTTP/1.1', 'Content-Length: 0'],
  ['a file that somebody brings', 405, 'PUT /favicon.svg HTTP/1.1', 'Content-Length: 0'],
  ['a file that somebody wants away', 405, 'DELETE /favicon.svg HTTP/1.1', ''],
  ['a question for methods', 405, 'OPTIONS / HTTP/1.1', ''],
  ['an echo', 405, 'TRACE / HTTP/1.1', ''],
  ['a method that is none', 405, 'ROEP / HTTP/1.1', ''],
  ['an address too long', 414, `GET /${LONG} HTTP/1.1`, ''],
  ['a question too long', 414, `GET /?vraag=${LONG} HTTP/1.1`, ''],
];

/** What nginx refuses before it has read an address; Caddy does so outside anything that can be set. */
const UNREADABLE: readonly (readonly [what: string, status: number, words: string])[] = [
  ['no HTTP', 400, 'HALLO\r\n\r\n'],
  ['a greeting of TLS', 400, '\x16\x03\x01\x02\x00\x01\x00\x01\xfc\x03\x03'],
  ['a version that is not there', 505, 'GET / HTTP/9.9\r\n\r\n'],
  ['no host', 400, 'GET / HTTP/1.1\r\nConnection: close\r\n\r\n'],
  ['two hosts', 400, 'GET / HTTP/1.1\r\nHost: a\r\nHost: b\r\n\r\n'],
  ['a broken escape', 400, 'GET /% HTTP/1.1\r\nHost: a\r\n\r\n'],
  ['a way out of the folder', 400, 'GET /../../etc/passwd HTTP/1.1\r\nHost: a\r\n\r\n'],
  ['a length that is no number', 400, 'POST / HTTP/1.1\r\nHost: a\r\nContent-Length: x\r\n\r\n'],
  ['a way of sending that is none', 501, 'POST / HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: x\r\n\r\n'],
  ['a head too large', 400, `GET / HTTP/1.1\r\nHost: a\r\nCookie: ${LONG}\r\n\r\n`],
  ['an address beyond all measure', 414, `GET /${LONG.repeat(50)} HTTP/1.1\r\nHost: a\r\n\r\n`],
  ['a body too large', 413, 'POST / HTTP/1.1\r\nHost: a\r\nConnection: close\r\nContent-Length: 9000000\r\n\r\na'],
];

const SERVERS = { nginx: () => startNginx(folder), Caddy: () => startCaddy(folder) };
const servers = {} as Record<keyof typeof SERVERS, WebServer>;

beforeAll(async () => {
  for (const name of ['nginx', 'Caddy'] as const) servers[name] = await SERVERS[name]();
});
afterAll(() => Promise.all(Object.values(servers).map((server) => server.stop())));

describe.each(['nginx', 'Caddy'] as const)('%s', (name) => {
  it.each(REFUSED)('refuses %s with %d', async (_, status, first, also) => {
    const { origin } = servers[name];
    await expectOurs(
      origin,
      status,
      `${first}\r\nHost: ${new URL(origin).host}\r\nConnection: close\r\n${also}\r\n\r\n`,
    );
  });
});

it.each(UNREADABLE)('nginx refuses %s with %d', async (_, status, words) => {
  await expectOurs(servers.nginx.origin, status, words);
});

it.each(UNREADABLE)('Caddy tells nothing of itself to %s', async (_, __, words) => {
  const { headers, body } = await sayRaw(servers.Caddy.origin, words);
  expect(headers['server'] ?? '').not.toMatch(/\d/);
  expect(body).not.toMatch(/caddy\/|go\d/i);
});

it('nginx lets nobody keep that a part of a file cannot be given', async () => {
  const { origin } = servers.nginx;
  const first = 'GET /_astro/a.js HTTP/1.1\r\nConnection: close\r\n';
  await expectOurs(origin, 416, `${first}Host: ${new URL(origin).host}\r\nRange: bytes=9-\r\n\r\n`);
});

/** That an answer is as every other, with a page of ours. */
async function expectOurs(origin: string, status: number, words: string): Promise<void> {
  const answer = await sayRaw(origin, words);
  expect(answer.status).toBe(status);
  expect(answer.headers).toMatchObject({
    ...headersOf('/', false),
    // The rest of the address may belong to the element, which the answer then does too.
    'cross-origin-resource-policy': expect.stringMatching(/^(same|cross)-origin$/),
    'content-type': expect.stringMatching(/^text\/html/),
  });
  expect(answer.headers['allow']).toBe(status === 405 ? 'GET, HEAD' : undefined);
  expect(answer.headers['server'] ?? '').not.toMatch(/\d/);
  expect(answer.body).toBe(page(status === 404 ? '404.html' : '500.html'));
}
