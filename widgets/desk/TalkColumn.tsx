/** The left: the questions of this talk, whose gemeente it is about, and the way to a next resident. */
import type { PlaceCandidate, PlaceResult } from '../engine/place/model.ts';
import type { Key } from '../i18n/key.ts';
import type { Translator } from '../i18n/translator.ts';
import type { Conversation } from './conversation.ts';

/** How a question is called in the list. */
export interface Named {
  readonly id: number;
  readonly title: string;
  readonly who?: string | undefined;
}

interface Props {
  readonly talk: Conversation;
  readonly questions: readonly Named[];
  readonly gemeente: string | undefined;
  readonly found: PlaceResult | 'failed' | undefined;
  /** What to say of a place that is not simply there. */
  readonly placeMessage: (result: PlaceResult | 'failed') => Key | undefined;
  readonly t: Translator;
  readonly onOpen: (id: number) => void;
  readonly onRemove: (id: number) => void;
  readonly onNext: () => void;
  readonly onNew: () => void;
  readonly onPlace: (text: string) => void;
  readonly onCandidate: (candidate: PlaceCandidate) => void;
}

export function TalkColumn(props: Props) {
  const { talk, questions, t, onOpen, onRemove, onNext, onNew } = props;
  return (
    <>
      <h2 class="desk-column-title">{t('desk.talk')}</h2>
      {questions.length === 0 ? (
        <p class="quiet">{t('desk.talkEmpty')}</p>
      ) : (
        <ol class="desk-talk">
          {questions.map(({ id, title, who }) => (
            <li key={id}>
              <button type="button" aria-current={talk.current === id ? 'true' : undefined} onClick={() => onOpen(id)}>
                <span>{title}</span>
                {who && <span class="quiet"> {who}</span>}
              </button>
              <button class="desk-remove" type="button" onClick={() => onRemove(id)}>
                <span aria-hidden="true">×</span>
                <span class="visually-hidden">{t('desk.remove', { title })}</span>
              </button>
            </li>
          ))}
        </ol>
      )}
      <div class="desk-buttons">
        <Command name={t('desk.next')} hint="v" onPress={onNext} />
        <Command name={t('desk.new')} hint="n" onPress={onNew} />
      </div>
      <ResidentPlace {...props} />
    </>
  );
}

/** A button with the key that does the same. */
export function Command({
  name,
  hint,
  onPress,
  primary = false,
}: {
  readonly name: string;
  readonly hint?: string;
  readonly onPress: () => void;
  readonly primary?: boolean;
}) {
  return (
    <button
      class={primary ? 'desk-command desk-primary' : 'desk-command'}
      type="button"
      aria-keyshortcuts={hint}
      onClick={onPress}
    >
      <span>{name}</span>
      {hint && (
        <span class="desk-key" aria-hidden="true">
          {hint}
        </span>
      )}
    </button>
  );
}

function ResidentPlace({ gemeente, found, placeMessage, t, onPlace, onCandidate }: Props) {
  const submit = (event: SubmitEvent): void => {
    event.preventDefault();
    const form = event.currentTarget;
    if (form instanceof HTMLFormElement) onPlace(String(new FormData(form).get('plaats-inwoner') ?? ''));
  };
  const message = found && placeMessage(found);
  const candidates =
    found === undefined || found === 'failed'
      ? []
      : found.kind === 'choose'
        ? found.candidates
        : found.kind === 'unknown'
          ? found.suggestions
          : [];
  return (
    <form class="desk-place" method="dialog" onSubmit={submit}>
      <label for="plaats-inwoner">{t('desk.place')}</label>
      <p class="quiet">{gemeente ? t('desk.placeNow', { gemeente }) : t('desk.placeNone')}</p>
      <div class="desk-place-line">
        <input
          class="textbox"
          type="text"
          id="plaats-inwoner"
          name="plaats-inwoner"
          autocomplete="off"
          aria-describedby="plaats-inwoner-melding"
        />
        <button class="desk-command" type="submit">
          {t('desk.placeSet')}
        </button>
      </div>
      <p class="error" id="plaats-inwoner-melding" aria-live="polite">
        {message && t(message)}
      </p>
      {candidates.length > 0 && (
        <fieldset class="desk-candidates">
          <legend>{t('place.chooseGemeente')}</legend>
          {candidates.map((candidate) => (
            <button
              key={candidate.place.gemeente}
              class="desk-choice"
              type="button"
              onClick={() => onCandidate(candidate)}
            >
              {candidate.name === candidate.gemeente ? candidate.gemeente : `${candidate.name} (${candidate.gemeente})`}
            </button>
          ))}
        </fieldset>
      )}
    </form>
  );
}
