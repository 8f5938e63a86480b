import type { Entry } from './entries.ts';

/** A way to search, made ready over the content. */
export interface Peer {
  readonly name: string;
  /** How it was set up, in a few words. */
  readonly setup: string;
  /** Bytes of data that a reader's device needs before it can search, as they travel. */
  readonly data: number;
  /** Source of a module with what the device needs of the package; weighed when bundled. Absent when `code` is known. */
  readonly module: string;
  /** Bytes of script beside that module. */
  readonly script?: number;
  /** Places of the entries that were found, best first. */
  readonly search: (query: string) => Promise<readonly number[]> | readonly number[];
  /** Lets go of what it holds: a server, a folder. */
  readonly close?: () => Promise<void>;
}

/** `stop` holds the words of our vocabulary that say nothing: every peer that takes such a list gets it. */
export type MakePeer = (entries: readonly Entry[], stop: readonly string[]) => Promise<Peer>;

/** What an entry says in each field counts as much for every peer as for our own index. */
export const BOOST = { title: 2, words: 2, summary: 1, examples: 1, keywords: 1 } as const;

/** Places beyond this are not looked at. */
export const MOST_HITS = 10;
