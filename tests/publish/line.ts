import { connect, createServer, type Socket } from 'node:net';

/** A line to a server, which counts what goes over it and can be cut. */
export interface Line {
  /** As that of the server, by way of this line. */
  readonly address: string;
  /** Addresses to which something was sent, in order. */
  readonly sent: readonly string[];
  readonly close: () => Promise<void>;
}

/** Opens a line to a server; once `bytes` have gone over it to the server it is dead, in the middle of whatever it was. */
export async function openLine(address: string, bytes = Number.POSITIVE_INFINITY): Promise<Line> {
  const { hostname, port } = new URL(address);
  const sockets = new Set<Socket>();
  const sent: string[] = [];
  let left = bytes;
  const cut = () => {
    for (const socket of sockets) socket.destroy();
  };
  const line = createServer((here) => {
    const there = connect(Number(port), hostname);
    for (const socket of [here, there]) {
      sockets.add(socket);
      socket.on('error', () => {}).on('close', () => sockets.delete(socket));
    }
    if (left <= 0) return cut();
    here.on('data', (part) => {
      sent.push(...[...part.toString('latin1').matchAll(/PUT (\S+) HTTP/g)].map(([, path = '']) => path));
      there.write(part.subarray(0, Math.max(left, 0)));
      left -= part.length;
      // What fitted gets its time to arrive: a server is not told that a line will break.
      if (left <= 0) setTimeout(cut, 50);
    });
    there.pipe(here);
    here.on('close', () => there.destroy());
  });
  await new Promise<void>((listening) => line.listen(0, '127.0.0.1', listening));
  const at = line.address();
  const own = new URL(address);
  own.port = String(typeof at === 'object' && at ? at.port : 0);
  return {
    address: own.href,
    sent,
    close: () => {
      cut();
      return new Promise((closed) => line.close(() => closed()));
    },
  };
}
