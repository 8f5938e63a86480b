import type { Mistake } from '../mistake.ts';
import { type Content, inFiles } from '../read.ts';

/** What must hold for a letter beyond its form. */
export function checkLetters(content: Content): Mistake[] {
  return inFiles('letters', content.letters).flatMap(({ file, entry: { sender, reference } }) => {
    const mistakes: Mistake[] = [];
    if ((sender.organisation === undefined) === (sender.elsewhere === undefined)) {
      mistakes.push({
        file,
        field: 'sender',
        cause: 'een brief heeft één afzender',
        remedy: 'Noem een organisatie, of een adres buiten de overheid.',
      });
    }
    if (reference?.shape !== undefined && !isPattern(reference.shape)) {
      mistakes.push({
        file,
        field: 'reference.shape',
        cause: `"${reference.shape}" is geen patroon`,
        remedy: 'Schrijf een reguliere expressie, zoals \\d{9}, of haal het veld weg.',
      });
    }
    return mistakes;
  });
}

function isPattern(text: string): boolean {
  try {
    return new RegExp(text, 'u') instanceof RegExp;
  } catch {
    return false;
  }
}
