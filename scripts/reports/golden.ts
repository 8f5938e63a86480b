import type { ReviewedReport } from './read.ts';

/** A question that went to the wrong door, and where it should have gone. */
export interface GoldenQuestion {
  readonly question: string;
  readonly organisation: string;
}

const HEAD = 'question\torganisation\treported';

/** Reads the file of golden questions; an empty text is one without questions. */
export function readGolden(tsv: string): readonly GoldenQuestion[] {
  return tsv
    .split('\n')
    .slice(1)
    .flatMap((line) => {
      const [question = '', organisation = ''] = line.split('\t');
      return question && organisation ? [{ question, organisation }] : [];
    });
}

/** The file with the wrong doors of these reports behind it, each question once. */
export function withReports(tsv: string, reports: readonly ReviewedReport[]): string {
  const known = new Set(readGolden(tsv).map(({ question }) => question.toLowerCase()));
  const added = reports.flatMap((report) => {
    if (report.kind !== 'wrong-door' || known.has(report.question.toLowerCase())) return [];
    known.add(report.question.toLowerCase());
    return [`${report.question.replace(/\s+/g, ' ')}\t${report.organisation}\t${report.on}`];
  });
  return `${[tsv.trim() || HEAD, ...added].join('\n')}\n`;
}
