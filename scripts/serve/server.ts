import { createServer, type Server } from 'node:http';
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
  const files = sirv(folder, {
    etag: true,
    setHeaders: (response, path) => {
      for (const [name, value] of Object.entries(HEADERS)) response.setHeader(name, value);
      // Built assets and data carry a fingerprint in their address; pages do not.
      const fixed = path.startsWith('/_astro/') || path.startsWith('/data/');
      response.setHeader('cache-control', fixed ? 'public, max-age=31536000, immutable' : 'no-cache');
    },
    onNoMatch: (request, response) => {
      response.statusCode = 404;
      request.url = '/404.html';
      files(request, response);
    },
  });
  const server = createServer((request, response) => files(request, response));
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', () => resolve(server));
  });
}
