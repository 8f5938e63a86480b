import type { Mistake } from '../mistake.ts';
import type { Content } from '../read.ts';

const TARGETS = ['service', 'organisation', 'elsewhere', 'question', 'lifeEvent'] as const;

/** Every way through the deciding questions must end, and each answer must lead to exactly one thing. */
export function checkQuestions(content: Content): Mistake[] {
  const mistakes: Mistake[] = [];
  for (const [id, question] of Object.entries(content.questions)) {
    const file = `questions/${id}.yaml`;
    const answers = [
      ...question.answers.map((answer, index) => ({ field: `answers.${index}.to`, to: answer.to })),
      { field: 'unsure', to: question.unsure },
    ];
    for (const { field, to } of answers) {
      const count = TARGETS.filter((target) => to[target] !== undefined).length;
      if (count === 1) continue;
      mistakes.push({
        file,
        field,
        cause: count === 0 ? 'dit antwoord loopt dood' : 'dit antwoord wijst naar meer dan één ding',
        remedy: `Kies precies één van ${TARGETS.join(', ')}.`,
      });
    }
    const ids = question.answers.map((answer) => answer.id);
    for (const double of new Set(ids.filter((each, index) => ids.indexOf(each) !== index))) {
      mistakes.push({
        file,
        field: 'answers',
        cause: `antwoord "${double}" staat er twee keer`,
        remedy: 'Geef elk antwoord een eigen id.',
      });
    }
    if (ids.includes('unsure')) {
      mistakes.push({
        file,
        field: 'answers',
        cause: 'het id "unsure" is bedoeld voor "Weet ik niet"',
        remedy: 'Kies een ander id.',
      });
    }
    const circle = circleFrom(id, content);
    if (circle) {
      mistakes.push({
        file,
        field: 'answers',
        cause: `deze vragen draaien in een kring: ${circle.join(' → ')}`,
        remedy: 'Laat minstens één antwoord naar een dienst of organisatie wijzen in plaats van terug.',
      });
    }
  }
  return mistakes;
}

/** Shortest way from a question back to itself; only the alphabetically first of a circle reports it. */
function circleFrom(start: string, content: Content): string[] | undefined {
  const queue: string[][] = [[start]];
  const seen = new Set<string>();
  for (let path = queue.shift(); path; path = queue.shift()) {
    const last = content.questions[path.at(-1) ?? ''];
    const next = last ? [...last.answers.map((answer) => answer.to.question), last.unsure.question] : [];
    for (const id of next) {
      if (id === undefined || id < start) continue;
      if (id === start) return [...path, start];
      if (seen.has(id)) continue;
      seen.add(id);
      queue.push([...path, id]);
    }
  }
  return undefined;
}
