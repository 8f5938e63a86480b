import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { siteFiles } from '../publish/site-files.ts';
import { startNginx } from '../serve/web-server.ts';
import { memoryOf } from './processes.ts';
import { type Load, load } from './wrk.ts';

export interface Endurance extends Load {
  readonly seconds: number;
  /** Memory of all processes of nginx in kB: when warm, and at the end. */
  readonly memory: readonly [warm: number, end: number];
}

const CONNECTIONS = 64;
/** In ms. */
const BETWEEN_LOOKS = 1_000;
/** After this share of the time every file was asked for. */
const WARM = 0.2;

/** Every page and file of the site, one after the other, as fast as nginx answers. */
export async function endure(folder: string, seconds: number): Promise<Endurance> {
  const own = mkdtempSync(join(tmpdir(), 'loket-load-'));
  const script = join(own, 'paths.lua');
  writeFileSync(script, walkOf(folder));
  const server = await startNginx(folder);
  const seen: number[] = [];
  const looking = setInterval(() => seen.push(memoryOf(server.process.pid ?? 0)), BETWEEN_LOOKS);
  try {
    const result = await load(server.origin, { seconds, connections: CONNECTIONS, script });
    return { ...result, seconds, memory: [seen[Math.floor(seen.length * WARM)] ?? 0, seen.at(-1) ?? 0] };
  } finally {
    clearInterval(looking);
    await server.stop();
    rmSync(own, { recursive: true });
  }
}

function walkOf(folder: string): string {
  const paths = siteFiles(folder)
    // Given in the place of another page, and then with a status of its own.
    .filter(({ path }) => path !== '404.html' && path !== '500.html')
    .map(({ path }) => `"/${path.replace(/(^|\/)index\.html$/, '$1')}"`);
  return `local paths = {${paths.join(',')}}
local at = 0
request = function()
  at = at % #paths + 1
  return wrk.format("GET", paths[at])
end
`;
}
