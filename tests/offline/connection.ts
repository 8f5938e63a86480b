/** A server that can be taken away, and be given another build: what a network does to a reader. */
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { serve } from '../../scripts/serve/server.ts';

export interface Connection {
  readonly origin: string;
  /** Nothing answers any more. */
  readonly cut: () => Promise<void>;
  /** The same address answers again, with another build if one is given. */
  readonly restore: (folder?: string) => Promise<void>;
}

export async function connect(folder: string): Promise<Connection> {
  let served = folder;
  let server: Server | undefined = await serve(folder, 0);
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
      server = await serve(other, port);
    },
  };
}
