/** `npm start`: builds the site if needed and serves it. */
import { once } from 'node:events';
import { Command, InvalidArgumentError } from 'commander';
import { buildSite, isBuilt } from '../build/site.ts';
import { serve, tryPort } from './server.ts';

const { port } = new Command('start')
  .description('Bouwt de site als dat nodig is en toont hem op http://localhost:4321.')
  .option('--port <nummer>', 'poort', readPort, 4321)
  .exitOverride((error) => process.exit(error.exitCode === 0 ? 0 : 2))
  .parse()
  .opts<{ port: number }>();

try {
  await tryPort(port);
  if (!isBuilt()) buildSite();
  const server = await serve('dist', port);
  console.log(`Eerste Loket staat klaar op http://localhost:${port}/ (stoppen: Ctrl+C)`);
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => server.close());
  await once(server, 'close');
} catch (error) {
  if (!isTaken(error)) throw error;
  console.error(`Poort ${port} is al in gebruik. Kies een andere: npm start -- --port ${port + 1}`);
  process.exitCode = 2;
}

function isTaken(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'EADDRINUSE';
}

function readPort(value: string): number {
  const number = Number(value);
  if (!Number.isInteger(number) || number < 0 || number > 65_535)
    throw new InvalidArgumentError('Kies een getal van 0 tot en met 65535.');
  return number;
}
