/** Short numbers that stand for a text: the FNV-1a hash of 32 bits, http://www.isthe.com/chongo/tech/comp/fnv/ */
import type { LetterLink, LifeEventLink, PublicService } from '../graph/model.ts';
import { RANGE } from './pack.ts';

/** For an entry without a number: what its id comes to. The compiler refuses two ids of one kind with the same key. */
export function keyOf(id: string): number {
  return fingerprint(id) % RANGE.key;
}

/** What a service says to a reader: another number when its title, its body or the reason changed. */
export function editionOfService({ title, because, competentAuthority }: PublicService): number {
  return editionOf([title, because, competentAuthority.organisation, competentAuthority.of ?? '']);
}

/** What a situation is made of: its services, and the questions and answers that a code counts. */
export function editionOfLifeEvent({
  title,
  services,
  asks,
}: Pick<LifeEventLink, 'title' | 'services' | 'asks'>): number {
  return editionOf([
    title,
    ...services,
    ...asks.flatMap(({ id, answers }) => [id, ...answers.map((answer) => answer.id)]),
  ]);
}

export function editionOfLetter({ title, service }: LetterLink): number {
  return editionOf([title, service]);
}

function editionOf(parts: readonly string[]): number {
  return fingerprint(parts.join('\n')) % RANGE.edition;
}

function fingerprint(text: string): number {
  let hash = 0x811c9dc5;
  for (const byte of new TextEncoder().encode(text)) hash = Math.imul(hash ^ byte, 0x01000193) >>> 0;
  return hash;
}
