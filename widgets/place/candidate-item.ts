import type { PlaceCandidate } from '../engine/place/model.ts';

/** A place to choose, with gemeente and provincie where its name alone does not tell namesakes apart. */
export function candidateItem(candidate: PlaceCandidate, choose: (candidate: PlaceCandidate) => void): HTMLLIElement {
  const item = document.createElement('li');
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'choice';
  const words = document.createElement('span');
  words.append(name('bdi', candidate.name), ' ', name('small', describe(candidate)));
  button.append(words);
  button.addEventListener('click', () => choose(candidate));
  item.append(button);
  return item;
}

function name(tag: 'bdi' | 'small', text: string): HTMLElement {
  const element = document.createElement(tag);
  element.translate = false;
  element.textContent = text;
  return element;
}

function describe({ name: of, gemeente, provincie }: PlaceCandidate): string {
  return [gemeente === of ? '' : gemeente, provincie].filter(Boolean).join(', ');
}
