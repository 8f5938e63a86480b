/** A reason why an extract is not taken over. */
export interface Problem {
  /** Name of the file in the folder with extracts, or of the register that would be written. */
  readonly file: string;
  /** `regel 12`, `regel 12, record 3 (GM0344)`, or empty when the whole file is meant. */
  readonly where: string;
  /** Dutch, without a full stop. */
  readonly reason: string;
}

/** Notes a problem of one file; reading goes on, so that all problems are found in one go. */
export type Refuse = (where: string, reason: string) => void;

/** One line: `pc4.tsv, regel 3: postcode "0999" bestaat niet`. */
export function formatProblem({ file, where, reason }: Problem): string {
  return `${file}${where ? `, ${where}` : ''}: ${reason}`;
}
