import { spawnSync } from 'node:child_process';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

let occupier: Server;

beforeAll(async () => {
  occupier = createServer();
  await new Promise<void>((listening) => occupier.listen(0, '127.0.0.1', listening));
});

afterAll(() => occupier.close());

describe('npm start', () => {
  it('names another port when this one is taken, and ends with 2', () => {
    const { port } = occupier.address() as AddressInfo;
    const { status, stderr } = start('--port', String(port));
    expect(stderr).toContain(`Poort ${port} is al in gebruik`);
    expect(stderr).toContain(`--port ${port + 1}`);
    expect(stderr).not.toMatch(/^\s+at /m);
    expect(status).toBe(2);
  });

  it.each([['--port', 'abc'], ['--port', '70000'], ['--port', '-1'], ['--port'], ['--poort', '80'], ['iets']])(
    'does not start with %s %s, and ends with 2',
    (...args) => {
      const { status, stderr } = start(...args);
      expect(stderr).not.toBe('');
      expect(status).toBe(2);
    },
  );

  it('explains itself', () => {
    const { status, stdout } = start('--help');
    expect(stdout).toContain('--port');
    expect(status).toBe(0);
  });
});

function start(...args: string[]): { status: number | null; stdout: string; stderr: string } {
  return spawnSync(process.execPath, ['scripts/serve/start.ts', ...args], { encoding: 'utf8', timeout: 20_000 });
}
