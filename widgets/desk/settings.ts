/** What a workstation remembers: how it is set, and what its clerks saw last. Nothing about residents. */
import { readStored, writeStored } from '../device/storage.ts';
import type { Seen } from '../engine/desk/changed.ts';

export const CHANNELS = ['balie', 'telefoon', 'chat', 'e-mail'] as const;
export type Channel = (typeof CHANNELS)[number];

/** After how many minutes without a key or a click a talk is cleared. */
export const IDLE_MINUTES = [2, 5, 10, 30, 60] as const;

export interface Settings {
  readonly channel: Channel;
  readonly idleMinutes: (typeof IDLE_MINUTES)[number];
  /** Whether single letters do something outside fields; WCAG 2.1.4. */
  readonly singleKeys: boolean;
  /** Whether reports are kept on this workstation. */
  readonly learning: boolean;
}

const DEFAULTS: Settings = { channel: 'balie', idleMinutes: 5, singleKeys: true, learning: false };
const SETTINGS = 'loket.desk';
const SEEN = 'loket.desk.seen';

export function readSettings(): Settings {
  const stored = parse(readStored('device', SETTINGS));
  return {
    channel: CHANNELS.find((each) => each === stored['channel']) ?? DEFAULTS.channel,
    idleMinutes: IDLE_MINUTES.find((each) => each === stored['idleMinutes']) ?? DEFAULTS.idleMinutes,
    singleKeys: typeof stored['singleKeys'] === 'boolean' ? stored['singleKeys'] : DEFAULTS.singleKeys,
    learning: stored['learning'] === true,
  };
}

export function writeSettings(settings: Settings): void {
  writeStored('device', SETTINGS, JSON.stringify(settings));
}

export function readSeen(): Seen | undefined {
  const { on, texts, before } = parse(readStored('device', SEEN));
  if (typeof on !== 'string' || !isTexts(texts)) return undefined;
  return { on, texts, ...(isTexts(before) && { before }) };
}

export function writeSeen(seen: Seen): void {
  writeStored('device', SEEN, JSON.stringify(seen));
}

function isTexts(value: unknown): value is Seen['texts'] {
  return typeof value === 'object' && value !== null && Object.values(value).every((each) => typeof each === 'string');
}

/** Storage can hold anything. */
function parse(text: string | undefined): Readonly<Record<string, unknown>> {
  try {
    const value: unknown = JSON.parse(text ?? '{}');
    return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};
  } catch {
    return {};
  }
}
