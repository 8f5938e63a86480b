/** What can be chosen with the arrows, a figure or the mouse. */
import { BodyMark } from '../body/BodyMark.tsx';
import type { Translator } from '../i18n/translator.ts';
import type { Choice } from './choices.ts';

interface Props {
  readonly choices: readonly Choice[];
  /** How many choices stand before these. */
  readonly before?: number;
  /** Index of the one that Enter opens; -1 for none. */
  readonly selected: number;
  readonly numbered: boolean;
  readonly t: Translator;
  readonly onChoose: (index: number) => void;
}

export function ChoiceList({ choices, before = 0, selected, numbered, t, onChoose }: Props) {
  return (
    <ol start={before + 1}>
      {choices.map(({ title, organisation }, at) => {
        const index = before + at;
        return (
          <li key={title}>
            <button
              class={index === selected ? 'desk-choice desk-selected' : 'desk-choice'}
              type="button"
              aria-keyshortcuts={numbered ? String(index + 1) : undefined}
              onClick={() => onChoose(index)}
            >
              <span class="desk-key" aria-hidden="true">
                {index + 1}
              </span>
              {organisation && <BodyMark organisation={organisation} />}
              <span class="desk-choice-words">
                <span>{title}</span>
                {organisation && <span class="quiet"> {organisation.shortName ?? organisation.name}</span>}
                {index === selected && <span class="visually-hidden"> {t('desk.selected')}</span>}
              </span>
            </button>
          </li>
        );
      })}
    </ol>
  );
}
