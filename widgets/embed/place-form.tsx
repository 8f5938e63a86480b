/** The form in which the visitor gives another place. Fetched when it is opened, with the registers. */
import { place } from '../../content/ui/nl.json?place';
import { today } from '../device/today.ts';
import { decodePlaces } from '../engine/place/decode.ts';
import { findPlace } from '../engine/place/find.ts';
import type { Place, PlaceCandidate, PlaceResult, Places } from '../engine/place/model.ts';
import type { Translator } from '../i18n/translator.ts';
import type { Links } from '../links/links.ts';
import { messageOf } from '../place/message.ts';
import { nodesOf } from './jsx-runtime.ts';
import type { LoketData } from './loket-data.ts';

/** Dutch words of the form; other languages come whole. */
export const words = { place };

interface PlaceForm {
  /** Where the form is drawn. */
  readonly room: HTMLElement;
  readonly t: Translator;
  readonly links: Links;
  readonly data: LoketData;
  readonly choose: (places: Places, place: Place) => void;
  readonly close: () => void;
}

let loading: Promise<Places> | undefined;

/** Draws the form and puts the focus in it. Rejects when the registers cannot be had. */
export async function openPlaceForm(form: PlaceForm): Promise<void> {
  loading ??= form.data.places().then((file) => decodePlaces(file.default));
  const places = await loading.catch((error: unknown) => {
    loading = undefined;
    throw error;
  });
  draw(form, places, '', undefined);
}

function draw(form: PlaceForm, places: Places, typed: string, result: PlaceResult | undefined): void {
  const { room, t, links, choose, close } = form;
  const message = result && messageOf(result);
  const submit = (event: SubmitEvent): void => {
    event.preventDefault();
    const text = room.querySelector<HTMLInputElement>('#plaats')?.value ?? '';
    const found = findPlace(places, text, today());
    if (found.kind === 'found') choose(places, found.place);
    else draw(form, places, text, found);
  };
  room.replaceChildren(
    ...nodesOf(
      <form class="query" method="dialog" noValidate onSubmit={submit}>
        <label for="plaats">{t('place.label')}</label>
        <p class="hint" id="plaats-uitleg">
          {t('place.hint')}
        </p>
        {message && (
          <p class="error" id="plaats-fout">
            {t(message)}
          </p>
        )}
        <div class="query-line">
          <input
            class="textbox"
            id="plaats"
            name="plaats"
            type="text"
            autocomplete="postal-code"
            defaultValue={typed}
            aria-describedby={message ? 'plaats-fout plaats-uitleg' : 'plaats-uitleg'}
            aria-invalid={message ? true : undefined}
          />
          <button class="button" type="submit">
            {t('place.submit')}
          </button>
        </div>
        <Candidates candidates={candidatesOf(result)} t={t} onChoose={({ place }) => choose(places, place)} />
        <p>
          <a href={links.gemeenten}>{t('place.list')}</a>{' '}
          <button class="link-button" type="button" onClick={close}>
            {t('place.close')}
          </button>
        </p>
      </form>,
    ),
  );
  // After a choice the focus goes to what is asked; a message is read with the field.
  const target = result?.kind === 'choose' ? '.asked-question' : '#plaats';
  room.querySelector<HTMLElement>(target)?.focus();
}

interface CandidatesProps {
  readonly candidates: readonly PlaceCandidate[];
  readonly t: Translator;
  readonly onChoose: (candidate: PlaceCandidate) => void;
}

function Candidates({ candidates, t, onChoose }: CandidatesProps) {
  if (candidates.length === 0) return null;
  return (
    <section class="asked">
      <p class="asked-question" tabIndex={-1}>
        {t('place.chooseGemeente')}
      </p>
      <ul class="asked-answers">
        {candidates.map((candidate) => {
          const { name, gemeente, provincie } = candidate;
          const more = [gemeente === name ? '' : gemeente, provincie].filter(Boolean).join(', ');
          return (
            <li key={candidate.place.gemeente}>
              <button class="choice" type="button" translate={false} onClick={() => onChoose(candidate)}>
                {`${name} (${more})`}
              </button>
            </li>
          );
        })}
      </ul>
    </section>
  );
}

function candidatesOf(result: PlaceResult | undefined): readonly PlaceCandidate[] {
  if (result?.kind === 'choose') return result.candidates;
  return result?.kind === 'unknown' ? result.suggestions : [];
}
