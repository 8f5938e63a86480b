/** A day that only the reader knows, with a button: half a date typed is no answer yet. */
import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { isDay } from '../device/plan.ts';
import type { IsoDate } from '../engine/graph/model.ts';
import type { Translator } from '../i18n/translator.ts';

interface Props {
  /** Unique on the page. */
  readonly id: string;
  /** Labels the field; absent where a heading with the id `${id}-vraag` does. */
  readonly label?: ComponentChildren;
  readonly day?: IsoDate | undefined;
  readonly button: string;
  /** Whether it is one of many on the page. */
  readonly quiet?: boolean;
  readonly t: Translator;
  readonly onDay: (day: IsoDate) => void;
}

/** Outside these years a day is a slip of the pen, and no term counts from it. */
const YEARS = /^(19|20)\d\d-/;

export function DayField({ id, label, day, button, quiet, t, onDay }: Props) {
  const [wrong, setWrong] = useState(false);
  const submit = (event: SubmitEvent): void => {
    event.preventDefault();
    const form = event.currentTarget;
    const value = form instanceof HTMLFormElement ? String(new FormData(form).get('dag') ?? '') : '';
    const good = isDay(value) && YEARS.test(value);
    setWrong(!good);
    if (good) onDay(value);
  };
  return (
    <form class="day-field" method="dialog" onSubmit={submit}>
      {label && <label for={id}>{label}</label>}
      {wrong && (
        <p class="error" id={`${id}-fout`}>
          {t('plan.dayError')}
        </p>
      )}
      <div class="day-line">
        <input
          class="textbox"
          id={id}
          name="dag"
          type="date"
          min="1900-01-01"
          max="2099-12-31"
          defaultValue={day ?? ''}
          aria-labelledby={label ? undefined : `${id}-vraag`}
          aria-describedby={wrong ? `${id}-fout` : undefined}
          aria-invalid={wrong || undefined}
        />
        <button class={quiet ? 'button button-quiet' : 'button'} type="submit">
          {button}
        </button>
      </div>
    </form>
  );
}
