import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { type IncomingMessage, request, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { serve } from '../../scripts/serve/server.ts';

const FILES = {
  'site/index.html': 'home',
  'site/privacy/index.html': 'privacy',
  'site/404.html': 'not here',
  'site/_astro/page.a1b2c3.js': 'script',
  'site/data/a1b2c3/ask.json': '{}',
  'secret.txt': 'secret',
};

let folder: string;
let server: Server;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'loket-serve-'));
  for (const [path, text] of Object.entries(FILES)) {
    mkdirSync(join(folder, path, '..'), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  server = await serve(join(folder, 'site'), 0);
});

afterAll(() => {
  server.close();
  rmSync(folder, { recursive: true });
});

describe('the server', () => {
  it('gives the page of a folder', async () => {
    expect(await get('/')).toMatchObject({ status: 200, body: 'home' });
    expect(await get('/privacy/')).toMatchObject({ status: 200, body: 'privacy' });
  });

  it('says in a page of its own that something is not there', async () => {
    const answer = await get('/bestaat-niet/');
    expect(answer).toMatchObject({ status: 404, body: 'not here' });
    expect(answer.headers['content-type']).toMatch(/^text\/html/);
  });

  it('tells a browser to be careful, also with a page that is not there', async () => {
    for (const path of ['/', '/bestaat-niet/', '/_astro/page.a1b2c3.js']) {
      expect((await get(path)).headers, path).toMatchObject({
        'content-security-policy': expect.stringMatching(/^default-src 'none'; .*frame-ancestors 'none'$/),
        'x-content-type-options': 'nosniff',
        'referrer-policy': 'no-referrer',
        'permissions-policy': expect.stringContaining('geolocation=()'),
      });
    }
  });

  it.each(['POST', 'DELETE', 'PUT'])('refuses %s, and says what it does take', async (method) => {
    const { port } = server.address() as AddressInfo;
    const answer = await fetch(`http://127.0.0.1:${port}/`, { method });
    expect(answer.status).toBe(405);
    expect(answer.headers.get('allow')).toBe('GET, HEAD');
    expect(answer.headers.get('x-content-type-options')).toBe('nosniff');
  });

  it('writes down the alphabet it uses', async () => {
    expect((await get('/')).headers['content-type']).toMatch(/charset=utf-8/i);
  });

  it('lets what has a fingerprint be kept, and pages be asked for again', async () => {
    for (const path of ['/_astro/page.a1b2c3.js', '/data/a1b2c3/ask.json'])
      expect((await get(path)).headers['cache-control'], path).toBe('public, max-age=31536000, immutable');
    for (const path of ['/', '/privacy/']) expect((await get(path)).headers['cache-control'], path).toBe('no-cache');
  });

  it('does not let a missing page or file be kept', async () => {
    for (const path of ['/bestaat-niet/', '/_astro/old.js', '/data/old/ask.json'])
      expect((await get(path)).headers['cache-control'] ?? '', path).not.toContain('immutable');
  });

  it.each(['/../secret.txt', '/%2e%2e/secret.txt', '/..%2fsecret.txt', '/data/../../secret.txt', '/%00', '/%'])(
    'gives nothing from outside its folder: %s',
    async (path) => {
      const { status, body } = await get(path);
      expect(body).not.toContain('secret');
      expect([400, 404]).toContain(status);
    },
  );

  it('can be reached from this machine alone', () => {
    expect((server.address() as AddressInfo).address).toBe('127.0.0.1');
  });
});

interface Answer {
  readonly status: number | undefined;
  readonly headers: IncomingMessage['headers'];
  readonly body: string;
}

/** Asks for a path exactly as it is written, which `fetch` would tidy up first. */
function get(path: string): Promise<Answer> {
  const { port } = server.address() as AddressInfo;
  return new Promise((resolve, reject) => {
    request({ host: '127.0.0.1', port, path }, async (answer) => {
      let body = '';
      for await (const part of answer.setEncoding('utf8')) body += part;
      resolve({ status: answer.statusCode, headers: answer.headers, body });
    })
      .on('error', reject)
      .end();
  });
}
