import type { Answers } from '../engine/route/step.ts';

/** What the reader said so far: all that has to be kept to stand where the reader stood. */
export interface Talk {
  readonly query: string;
  /** In the order in which they were given. */
  readonly answers: Answers;
}

export const silence: Talk = { query: '', answers: {} };

/**
 * A talk as the fragment of an address, which no browser sends to a server:
 * `#vraag=belasting&antwoord=belasting:rijk`. Empty for a talk in which nothing was said.
 */
export function toFragment({ query, answers }: Talk): string {
  if (query === '') return '';
  const said = new URLSearchParams({ vraag: query });
  for (const [question, answer] of Object.entries(answers)) said.append('antwoord', `${question}:${answer}`);
  return `#${said}`;
}

/** Longest query that is taken from an address. */
const longest = 500;

/** Reads a fragment back; what it cannot read it leaves out. */
export function fromFragment(fragment: string): Talk {
  const said = new URLSearchParams(fragment.replace(/^#/, ''));
  const answers = said.getAll('antwoord').flatMap((text) => {
    const [question, answer, ...more] = text.split(':');
    return question && answer && more.length === 0 ? [[question, answer] as const] : [];
  });
  // Cut between characters, and without a space at its end, so that it stays the same when written again.
  const query = (said.get('vraag') ?? '')
    .trim()
    .slice(0, longest)
    .replace(/\p{Cs}$/u, '')
    .trim();
  return { query, answers: Object.fromEntries(answers) };
}

/** The talk after an answer; one that was given before is changed, and what came after it is forgotten. */
export function withAnswer({ query, answers }: Talk, question: string, answer: string): Talk {
  return { query, answers: { ...before(answers, question), [question]: answer } };
}

/** The talk as it was before this question was answered. */
export function withoutAnswer({ query, answers }: Talk, question: string): Talk {
  return { query, answers: before(answers, question) };
}

function before(answers: Answers, question: string): Answers {
  const given = Object.entries(answers);
  const at = given.findIndex(([id]) => id === question);
  return Object.fromEntries(at < 0 ? given : given.slice(0, at));
}
