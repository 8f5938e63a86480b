import { connect } from 'node:net';

export interface RawAnswer {
  readonly status: number;
  /** By name in lower case. */
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

/** In ms, for a server that waits for more. */
const LONGEST_SILENCE = 2_000;

/** Sends these bytes as they are, also when they are no request, and reads until the server hangs up. */
export function sayRaw(origin: string, words: string): Promise<RawAnswer> {
  const { hostname, port } = new URL(origin);
  return new Promise((resolve, reject) => {
    const parts: Buffer[] = [];
    const socket = connect(Number(port), hostname, () => socket.write(words, 'latin1'));
    socket
      .setTimeout(LONGEST_SILENCE, () => socket.destroy())
      .on('data', (part) => parts.push(part))
      // A server that has said no hangs up while the rest is still on its way.
      .on('error', (error: NodeJS.ErrnoException) => {
        if (parts.length === 0) reject(error);
      })
      .on('close', () => resolve(read(Buffer.concat(parts).toString('utf8'))));
  });
}

function read(answer: string): RawAnswer {
  const [head = '', ...body] = answer.split('\r\n\r\n');
  const [first = '', ...lines] = head.split('\r\n');
  return {
    status: Number(first.split(' ')[1]),
    headers: Object.fromEntries(
      lines.map((line) => {
        const [name = '', ...value] = line.split(':');
        return [name.toLowerCase(), value.join(':').trim()];
      }),
    ),
    body: body.join('\r\n\r\n'),
  };
}
