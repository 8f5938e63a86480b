import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { byCodeUnit } from '../../widgets/engine/by-code-unit.ts';

/** A package that is locked, with the licence that it names. */
export interface LockedPackage {
  readonly name: string;
  readonly version: string;
  /** Checksum as npm writes it: `sha512-…`, in base64. */
  readonly integrity: string;
  /** SPDX expression; empty when it names none. */
  readonly licence: string;
  /** Needed to measure and test alone. */
  readonly tool: boolean;
  /** For another system than this one, so that it is not here to be looked at. */
  readonly absent: boolean;
}

interface LockEntry {
  readonly version?: string;
  readonly license?: string;
  readonly integrity?: string;
  readonly dev?: boolean;
  readonly optional?: boolean;
  readonly link?: boolean;
}

/** Packages that name their licence in their readme alone, as it was read there. */
const IN_README: Readonly<Record<string, string>> = { 'humanize-number@0.0.2': 'MIT' };

/** All packages of the lock file in a folder, each version once, by name. */
export function lockedPackages(folder: string): LockedPackage[] {
  const lock = JSON.parse(readFileSync(join(folder, 'package-lock.json'), 'utf8')) as {
    readonly packages: Readonly<Record<string, LockEntry>>;
  };
  const found = new Map<string, LockedPackage>();
  for (const [path, entry] of Object.entries(lock.packages)) {
    if (path === '' || entry.link) continue;
    const name = path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length);
    const id = `${name}@${entry.version}`;
    const manifest = join(folder, path, 'package.json');
    const here = existsSync(manifest);
    const named = entry.license ?? (here ? licenceIn(readFileSync(manifest, 'utf8')) : '');
    const licence = named || (IN_README[id] ?? '');
    const tool = entry.dev === true && (found.get(id)?.tool ?? true);
    const absent = !here && entry.optional === true;
    found.set(id, { name, version: entry.version ?? '', integrity: entry.integrity ?? '', licence, tool, absent });
  }
  return [...found.values()].sort((a, b) => byCodeUnit(a.name, b.name) || byCodeUnit(a.version, b.version));
}

/** The licence as a package itself writes it, also in the two forms that npm gave up. */
function licenceIn(manifest: string): string {
  const { license, licenses } = JSON.parse(manifest) as {
    readonly license?: string | { readonly type?: string };
    readonly licenses?: readonly { readonly type?: string }[];
  };
  if (typeof license === 'string') return license;
  return license?.type ?? licenses?.map(({ type }) => type ?? '').join(' OR ') ?? '';
}
