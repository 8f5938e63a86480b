/** What the diagnosis looks at, in the order in which it is told. */
export const subjects = [
  'script',
  'style',
  'contrast',
  'heading',
  'focus',
  'language',
  'version',
  'attributes',
  'link',
] as const;

export type Subject = (typeof subjects)[number];

/** What was found about one subject. */
export interface Finding {
  readonly subject: Subject;
  readonly ok: boolean;
  /** Facts that go with it: an address, a ratio, a level. Never words of a visitor. */
  readonly facts: readonly string[];
}
