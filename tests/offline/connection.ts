/** A server that can be taken away, and be given another build: what a network does to a reader. */
import type { RequestListener, Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { serve } from '../../scripts/serve/server.ts';

export interface Connection {
  readonly origin: string;
  /** Nothing answers any more. */
  readonly cut: () => Promise<void>;
  /** The same address answers again, with another build if one is given. */
  readonly restore: (folder?: string) => Promise<void>;
  /** What matches waits for its answer until it is released; all else is answered at once. */
  readonly hold: (path: RegExp) => Hold;
}

export interface Hold {
  /** Something that matches was asked for. */
  readonly asked: Promise<void>;
  readonly release: () => void;
}

export async function connect(folder: string): Promise<Connection> {
  let served = folder;
  let wait = async (_: string | undefined): Promise<void> => undefined;
  const listen = async (port: number): Promise<Server> => {
    const listening = await serve(served, port);
    const [answer] = listening.listeners('request') as RequestListener[];
    listening.removeAllListeners('request').on('request', async (request, response) => {
      await wait(request.url);
      answer?.(request, response);
    });
    return listening;
  };
  let server: Server | undefined = await listen(0);
  const { port } = server.address() as AddressInfo;
  const cut = async (): Promise<void> => {
    const old = server;
    server = undefined;
    old?.closeAllConnections();
    await new Promise((closed) => (old ? old.close(closed) : closed(undefined)));
  };
  return {
    origin: `http://127.0.0.1:${port}`,
    cut,
    restore: async (other = served) => {
      await cut();
      served = other;
      server = await listen(port);
    },
    hold: (path) => {
      const asked = Promise.withResolvers<void>();
      const released = Promise.withResolvers<void>();
      wait = async (url = '') => {
        if (!path.test(url)) return;
        asked.resolve();
        await released.promise;
      };
      return { asked: asked.promise, release: released.resolve };
    },
  };
}
