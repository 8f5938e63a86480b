/**
 * Where an answer leads, in a letter and a number instead of a slug: there are a thousand of
 * them, and compression does not reach back to where the slugs stand.
 */
import type { AnswerTarget } from './model.ts';

const LISTS = {
  service: 'services',
  organisation: 'organisations',
  question: 'questions',
  lifeEvent: 'lifeEvents',
  elsewhere: 'elsewhere',
} as const;
type Kind = keyof typeof LISTS;
const KINDS = Object.keys(LISTS) as Kind[];

/** Slugs of each kind, in the order in which the targets count them. */
export type Slugs = Readonly<Record<Kind, readonly string[]>>;

export function slugsOf(graph: { readonly [K in (typeof LISTS)[Kind]]: Readonly<Record<string, unknown>> }): Slugs {
  return Object.fromEntries(KINDS.map((kind) => [kind, Object.keys(graph[LISTS[kind]])])) as unknown as Slugs;
}

/** `s12` is the thirteenth service. Throws on a slug that the graph does not hold. */
export function packTarget(target: AnswerTarget, slugs: Slugs): string {
  const kind = KINDS.find((each) => target[each] !== undefined);
  const at = kind ? slugs[kind].indexOf(target[kind] ?? '') : -1;
  if (!kind || at < 0) throw new UnknownTarget(target);
  return `${kind[0]}${at}`;
}

export function unpackTarget(packed: string, slugs: Slugs): AnswerTarget {
  const kind = KINDS.find((each) => each[0] === packed[0]);
  const slug = kind && slugs[kind][Number(packed.slice(1))];
  if (!kind || slug === undefined) throw new UnknownTarget(packed);
  return { [kind]: slug };
}

class UnknownTarget extends Error {
  readonly target: AnswerTarget | string;

  constructor(target: AnswerTarget | string) {
    super(`The graph does not hold ${JSON.stringify(target)}`);
    this.name = 'UnknownTarget';
    this.target = target;
  }
}
