import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { type IncomingMessage, request as plainly } from 'node:http';
import { type RequestOptions, request as safely } from 'node:https';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { headersOf } from '../../scripts/serve/headers.ts';
import { freePort, startNginx, type WebServer } from '../../scripts/serve/web-server.ts';
import { sayRaw } from './raw.ts';

const folder = mkdtempSync(join(tmpdir(), 'loket-own-'));
const ports = { plain: 0, safe: 0 };
let server: WebServer;

/** The settings for a machine of one's own, beside those that the test itself looks at. */
function withOwnMachine(config: string): string {
  return config
    .replace(
      '    server {\n        listen 8080',
      '    include /etc/nginx/loket/own-machine.conf;\n    server {\n        listen 8080',
    )
    .replace(/^include \/etc\/nginx\/loket\/http.conf;\n/m, '')
    .replace(/^ *listen \[::\].*\n/gm, '')
    .replace('listen 80;', `listen 127.0.0.1:${ports.plain};`)
    .replace('listen 443 ssl', `listen 127.0.0.1:${ports.safe} ssl`)
    .replace('/etc/nginx/loket/certificate.pem', join(folder, 'certificate.pem'))
    .replace('/etc/nginx/loket/key.pem', join(folder, 'key.pem'));
}

beforeAll(async () => {
  ports.plain = await freePort();
  ports.safe = await freePort();
  const where = ['-keyout', join(folder, 'key.pem'), '-out', join(folder, 'certificate.pem')];
  const what = ['-x509', '-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:prime256v1', '-nodes', '-days', '1'];
  execFileSync('openssl', ['req', ...what, '-subj', '/CN=loket.example', ...where], { stdio: 'ignore' });
  mkdirSync(join(folder, 'site'));
  for (const name of ['index.html', '500.html']) writeFileSync(join(folder, 'site', name), 'loket');
  server = await startNginx(join(folder, 'site'), withOwnMachine);
});
afterAll(async () => {
  await server.stop();
  rmSync(folder, { recursive: true });
});

describe('a machine of one’s own', () => {
  it('leads everyone to the safe address', async () => {
    const { statusCode, headers } = await ask(plainly, { port: ports.plain, path: '/privacy/?a=b' });
    expect(statusCode).toBe(301);
    expect(headers.location).toBe('https://loket.example/privacy/?a=b');
    expect(headers).toMatchObject(headersOf('/'));
  });

  it('answers there, and says that it will always be safe', async () => {
    const { statusCode, headers } = await ask(safely, { port: ports.safe, path: '/' });
    expect(statusCode).toBe(200);
    expect(headers).toMatchObject(headersOf('/'));
    const [, age] = /max-age=(\d+)/.exec(headers['strict-transport-security'] ?? '') ?? [];
    expect(Number(age)).toBeGreaterThanOrEqual(31_536_000);
  });

  it('says so too when it can read nothing', async () => {
    for (const port of [ports.plain, ports.safe]) {
      // To the safe port these are plain words, which nginx refuses as such.
      const { status, headers } = await sayRaw(`http://127.0.0.1:${port}`, 'GET / HTTP/1.1\r\n\r\n');
      expect(status).toBe(400);
      expect(headers).toMatchObject({ ...headersOf('/', false), server: 'nginx' });
    }
  });

  it('speaks no old TLS', async () => {
    const old: RequestOptions = { port: ports.safe, path: '/', minVersion: 'TLSv1', maxVersion: 'TLSv1.1' };
    await expect(ask(safely, old)).rejects.toThrow();
    const weak: RequestOptions = { port: ports.safe, path: '/', maxVersion: 'TLSv1.2', ciphers: 'AES128-SHA' };
    await expect(ask(safely, weak)).rejects.toThrow();
  });
});

function ask(request: typeof plainly | typeof safely, options: RequestOptions): Promise<IncomingMessage> {
  return new Promise((resolve, reject) => {
    // The certificate was made a moment ago, for this test.
    request({ host: '127.0.0.1', servername: 'loket.example', rejectUnauthorized: false, ...options }, (answer) => {
      answer.resume();
      resolve(answer);
    })
      .on('error', reject)
      .end();
  });
}
