import { existsSync, readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { join } from 'node:path';
import sirv from 'sirv';

/**
 * Headers that a page cannot set for itself: its policy for scripts and styles is in the
 * page (a second one here would apply as well, and know none of its hashes).
 */
const HEADERS: Readonly<Record<string, string>> = {
  'content-security-policy': "frame-ancestors 'none'",
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
  'permissions-policy': 'camera=(), geolocation=(), microphone=()',
};

/** Static server over the built site. Resolves when it listens; port 0 takes a free one. */
export function serve(folder: string, port: number): Promise<Server> {
  const notFound = join(folder, '404.html');
  const lost = existsSync(notFound) ? readFileSync(notFound) : '';
  const files = sirv(folder, {
    etag: true,
    setHeaders: (response, path) => {
      for (const [name, value] of Object.entries(HEADERS)) response.setHeader(name, value);
      // Built assets and data carry a fingerprint in their address; pages do not.
      const fixed = path.startsWith('/_astro/') || path.startsWith('/data/');
      response.setHeader('cache-control', fixed ? 'public, max-age=31536000, immutable' : 'no-cache');
    },
    // By hand, because sirv gives every file that it finds the status 200.
    onNoMatch: (_, response) => {
      response.writeHead(404, { ...HEADERS, 'content-type': 'text/html;charset=utf-8', 'cache-control': 'no-cache' });
      response.end(lost);
    },
  });
  return listen(
    createServer((request, response) => files(request, response)),
    port,
  );
}

/** Rejects, as `serve` would, when the port is taken. For before a build, which takes long. */
export async function tryPort(port: number): Promise<void> {
  const server = await listen(createServer(), port);
  await new Promise((closed) => server.close(closed));
}

function listen(server: Server, port: number): Promise<Server> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', () => resolve(server));
  });
}
