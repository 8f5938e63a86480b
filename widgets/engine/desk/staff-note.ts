/** What an editor wrote for staff, parted into what to check and what not to promise. */
export interface StaffNote {
  readonly check: readonly string[];
  readonly avoid: readonly string[];
}

/** A sentence that forbids: it begins with a verb in the imperative and holds a negation close by. */
const FORBIDS = /^(?:\p{Lu}\p{Ll}+)(?: \p{L}+){0,4} (?:niet|geen|nooit|niets|niemand)\b/u;
/** Who, when or if comes first in these, so what follows is no order to staff. */
const TELLS = /^(?:De|Het|Een|Wie|Als|Bij|Is|Na|Soms|Er|Dit|Dat|Deze|Die|Zonder|Ook|Voor|Op|Met|Kan|Mensen|In|Wat)\b/;

/** Sentence by sentence; what cannot be told to forbid is there to be checked. */
export function parseStaffNote(note: string): StaffNote {
  const sentences = note
    .split(/(?<=[.?!])\s+(?=\p{Lu})/u)
    .map((sentence) => sentence.trim())
    .filter((sentence) => sentence !== '');
  const forbids = (sentence: string): boolean => FORBIDS.test(sentence) && !TELLS.test(sentence);
  return {
    check: sentences.filter((sentence) => !forbids(sentence)),
    avoid: sentences.filter(forbids),
  };
}
