import { existsSync, readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { join } from 'node:path';
import sirv from 'sirv';
import { headersOf } from './headers.ts';

/**
 * Static server over the built site. Resolves when it listens; port 0 takes a free one. With
 * `compressed` it sends what `npm run build` put beside the files, as nginx does.
 */
export function serve(folder: string, port: number, { compressed = false } = {}): Promise<Server> {
  const notFound = join(folder, '404.html');
  const lost = existsSync(notFound) ? readFileSync(notFound) : '';
  const files = sirv(folder, {
    etag: true,
    gzip: compressed,
    brotli: compressed,
    setHeaders: (response, path) => {
      for (const [name, value] of Object.entries(headersOf(path))) response.setHeader(name, value);
    },
    // By hand, because sirv gives every file that it finds the status 200.
    onNoMatch: ({ url = '/' }, response) => {
      const [path = '/'] = url.split('?');
      response.writeHead(404, { ...headersOf(path, false), 'content-type': 'text/html;charset=utf-8' });
      response.end(lost);
    },
  });
  return listen(
    createServer((request, response) => {
      if (request.method === 'GET' || request.method === 'HEAD') return files(request, response);
      response.writeHead(405, { ...headersOf('/', false), allow: 'GET, HEAD' });
      response.end();
    }),
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
