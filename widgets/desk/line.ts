/** A line in Dutch and, where there is a translation, in the resident's language beside it. */
export interface Line {
  readonly nl: string;
  readonly other?: string | undefined;
}
