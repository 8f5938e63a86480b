/** Small builds of the site, cut out of the real one: enough pages to be kept, updated and damaged. */
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { makeOffline } from '../../scripts/offline/make.ts';
import type { Graph } from '../../widgets/engine/graph/model.ts';
import { packServices, unpackServices } from '../../widgets/engine/graph/service-columns.ts';
import type { GraphDetails } from '../../widgets/engine/graph/stages.ts';
import { dist } from '../site/pages.ts';

export const SERVICE = 'afval-en-containers';
const PAGES = [
  '',
  'offline',
  'spoed',
  'offline-bewaren',
  'en/offline',
  'en/spoed',
  `diensten/${SERVICE}`,
  'gemeenten',
  'gemeenten/utrecht',
];

/** Name of the service in the build that follows. */
export const RENEWED = 'Afval, nu anders';

/** A build as it is, in a folder of its own. */
export async function firstBuild(): Promise<string> {
  const folder = cutOut();
  await makeOffline(folder);
  return folder;
}

/** The build after it: the same pages with another version of the data, in which one service has another name. */
export async function nextBuild(): Promise<string> {
  const folder = cutOut();
  const [version = ''] = readdirSync(join(folder, 'data'));
  const next = version.split('').reverse().join('');
  renameSync(join(folder, 'data', version), join(folder, 'data', next));
  const data = readdirSync(join(folder, 'data', next)).map((name) => join(folder, 'data', next, name));
  const ask = join(folder, 'data', next, 'ask.json');
  const title = (JSON.parse(readFileSync(ask, 'utf8')) as { services: Record<string, { title: string }> }).services[
    SERVICE
  ]?.title;
  for (const file of [...PAGES.map((page) => join(folder, page, 'index.html')), ...data])
    writeFileSync(
      file,
      readFileSync(file, 'utf8')
        .replaceAll(`/data/${version}/`, `/data/${next}/`)
        .replaceAll(`"version":"${version}"`, `"version":"${next}"`)
        .replaceAll(String(title), RENEWED),
    );
  await makeOffline(folder);
  return folder;
}

/** A copy of a build, to be damaged. */
export function copyOf(build: string): string {
  const folder = mkdtempSync(join(tmpdir(), 'loket-'));
  cpSync(build, folder, { recursive: true });
  return folder;
}

export function removeBuilds(...folders: readonly (string | undefined)[]): void {
  for (const folder of folders) if (folder) rmSync(folder, { recursive: true, force: true });
}

function cutOut(): string {
  const folder = mkdtempSync(join(tmpdir(), 'loket-'));
  const files = [
    '_astro',
    'favicon.svg',
    'manifest.webmanifest',
    '404.html',
    ...PAGES.map((page) => `${page}/index.html`),
  ];
  for (const file of files) {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    cpSync(join(dist, file), join(folder, file), { recursive: true });
  }
  for (const version of readdirSync(join(dist, 'data')).filter((name) => name !== 'pages'))
    cpSync(join(dist, 'data', version), join(folder, 'data', version), { recursive: true });
  lighten(folder);
  return folder;
}

/** What is said of a few services stands for all: a megabyte less to compress, and to fetch. */
function lighten(folder: string): void {
  const [version = ''] = readdirSync(join(folder, 'data'));
  const path = join(folder, 'data', version, 'details.json');
  const details = JSON.parse(readFileSync(path, 'utf8')) as GraphDetails;
  const { services } = JSON.parse(readFileSync('.loket/graph.json', 'utf8')) as Graph;
  const whole = unpackServices(details.services, services);
  const some = Object.entries(whole).filter(([id], index) => id === SERVICE || index < 20);
  writeFileSync(path, JSON.stringify({ ...details, services: packServices(Object.fromEntries(some), services) }));
}
