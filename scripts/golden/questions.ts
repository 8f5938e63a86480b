/** A question that went to the wrong door, and where it should have gone. */
export interface GoldenQuestion {
  readonly question: string;
  readonly organisation: string;
  /** Day on which it was reported, an ISO date. */
  readonly reported: string;
  /** Absent when any service of the organisation will do. */
  readonly service?: string;
}

const HEAD = 'question\torganisation\treported\tservice';

/** Reads the file of golden questions; an empty text is one without questions. */
export function readGolden(tsv: string): readonly GoldenQuestion[] {
  return tsv
    .split('\n')
    .slice(1)
    .flatMap((line) => {
      const [question = '', organisation = '', reported = '', service = ''] = line.split('\t');
      return question && organisation ? [{ question, organisation, reported, ...(service && { service }) }] : [];
    });
}

/** The file, sorted by question; of a question that stands in it twice the last one counts. */
export function writeGolden(questions: readonly GoldenQuestion[]): string {
  const each = new Map(questions.map((one) => [sameAs(one.question), one]));
  const lines = [...each.keys()].sort().map((key) => {
    const { question, organisation, reported, service } = each.get(key) as GoldenQuestion;
    return [tidy(question), organisation, reported, ...(service ? [service] : [])].join('\t');
  });
  return `${[HEAD, ...lines].join('\n')}\n`;
}

/** The golden question that asks the same, whatever its capitals and spaces; undefined when there is none. */
export function sameQuestion(questions: readonly GoldenQuestion[], question: string): GoldenQuestion | undefined {
  return questions.find((each) => sameAs(each.question) === sameAs(question));
}

function tidy(question: string): string {
  return question.trim().replace(/\s+/g, ' ');
}

function sameAs(question: string): string {
  return tidy(question).toLowerCase();
}
