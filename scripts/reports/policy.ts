import type { ReviewedReport } from './read.ts';

/** For editors and policy makers: what has no answer, and which rules collide, in Markdown. */
export function policyList(reports: readonly ReviewedReport[]): string {
  const knelpunten = reports.flatMap((report) => (report.kind === 'knelpunt' ? [report] : []));
  const unanswered = reports.flatMap((report) => (report.kind === 'unanswered' ? [report] : []));
  return [
    '# Meldingen van de balie',
    '',
    '## Knelpunten',
    '',
    ...(knelpunten.length === 0
      ? ['Geen.']
      : ['| Situatie | Organisaties | Regel | Gemeld |', '| --- | --- | --- | --- |', ...knelpunten.map(row)]),
    '',
    '## Vragen zonder antwoord',
    '',
    ...(unanswered.length === 0 ? ['Geen.'] : counted(unanswered.map(({ question }) => question))),
    '',
  ].join('\n');
}

function row({ situation, bodies, rule, on }: Extract<ReviewedReport, { kind: 'knelpunt' }>): string {
  return `| ${[situation, bodies, rule, on].map((text) => text.replaceAll('|', '/').replace(/\s+/g, ' ')).join(' | ')} |`;
}

/** The same question once, with how often it came; the commonest first. */
function counted(questions: readonly string[]): string[] {
  const times = new Map<string, number>();
  for (const question of questions) times.set(question, (times.get(question) ?? 0) + 1);
  return [...times]
    .sort((a, b) => b[1] - a[1])
    .map(([question, count]) => `- ${question}${count > 1 ? ` (${count})` : ''}`);
}
