import { readGolden, sameQuestion, writeGolden } from '../golden/questions.ts';
import type { ReviewedReport } from './read.ts';

/** The file of golden questions with the wrong doors of these reports among them; what stood there stays. */
export function withReports(tsv: string, reports: readonly ReviewedReport[]): string {
  const before = readGolden(tsv);
  const added = reports.flatMap((report) => {
    if (report.kind !== 'wrong-door' || sameQuestion(before, report.question)) return [];
    return [{ question: report.question, organisation: report.organisation, reported: report.on }];
  });
  return writeGolden([...before, ...added]);
}
