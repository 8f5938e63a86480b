/** Asking back, as a person would: one question, large answers, and always "Weet ik niet". */
import type { Question } from '../engine/graph/model.ts';
import { contentLanguage, type Translator } from '../i18n/translator.ts';

interface Props {
  readonly question: Question;
  readonly t: Translator;
  /** Called with the id of the answer, or `unsure`. */
  readonly onAnswer?: (answer: string) => void;
  /** Address of an answer's page, where the answers are links. */
  readonly hrefOf?: (answer: string) => string;
  /** 1 where the question is what the page is about. */
  readonly level?: 1 | 2;
}

export function AskedQuestion({ question, t, onAnswer, hrefOf, level = 2 }: Props) {
  const lang = contentLanguage(t);
  const Heading = `h${level}` as const;
  const choice = (answer: string, text: string, textLang?: string) => {
    const name = answer === 'unsure' ? 'choice choice-unsure' : 'choice';
    return (
      <li key={answer}>
        {hrefOf ? (
          <a class={name} href={hrefOf(answer)} lang={textLang}>
            {text}
          </a>
        ) : (
          <button class={name} type="button" lang={textLang} onClick={() => onAnswer?.(answer)}>
            {text}
          </button>
        )}
      </li>
    );
  };
  return (
    <section class="asked">
      <div>
        <p class="asked-intro">{t('ask.questionIntro')}</p>
        <Heading class="asked-question" tabIndex={-1} lang={lang}>
          {question.text}
        </Heading>
        {question.help && (
          <p class="hint" lang={lang}>
            {question.help}
          </p>
        )}
      </div>
      <ul class="asked-answers">
        {question.answers.map(({ id, text }) => choice(id, text, lang))}
        {choice('unsure', t('ask.unsure'))}
      </ul>
    </section>
  );
}
