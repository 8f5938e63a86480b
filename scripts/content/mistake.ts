/** Something wrong in the content, said so that an editor can mend it. */
export interface Mistake {
  /** Path below `content/`. */
  readonly file: string;
  /** Path of the field inside the file, such as `steps.2.service`. */
  readonly field?: string;
  readonly cause: string;
  readonly remedy?: string;
}

/** One line: `services/paspoort.yaml › competentAuthority: organisatie "gemente" bestaat niet. Bedoelde u "gemeente"?` */
export function formatMistake({ file, field, cause, remedy }: Mistake): string {
  return `${file}${field ? ` › ${field}` : ''}: ${cause}${/[.?]$/.test(cause) ? '' : '.'}${remedy ? ` ${remedy}` : ''}`;
}
