/** All packs of this build, named once: each mention of `LOKET_PACKS` is replaced by the whole list. */
export const packs = LOKET_PACKS;

/** The same of what follows the first visit. */
export const soon = LOKET_SOON;
