/** A loketcode that is none: which character looks wrong, and the code that was probably meant. */
import { sayWrong } from '../code/say-wrong.ts';
import { inGroups } from '../engine/loketcode/code.ts';
import type { CodeReading } from '../engine/loketcode/model.ts';
import type { Translator } from '../i18n/translator.ts';
import { Command } from './TalkColumn.tsx';

interface Props {
  readonly reading: Extract<CodeReading, { readonly kind: 'wrong' }>;
  readonly t: Translator;
  readonly onCode: (code: string) => void;
}

export function WrongCode({ reading, t, onCode }: Props) {
  const meant = 'meant' in reading ? reading.meant : undefined;
  const at = 'at' in reading ? reading.at : -1;
  const until = reading.because === 'swap' ? at + 1 : at;
  return (
    <div class="desk-head">
      <h2 tabIndex={-1}>{t('code.wrongTitle')}</h2>
      <p class="loketcode-code desk-code" translate={false}>
        {[...reading.code].map((character, index) => (
          <span key={`${index}${character}`}>
            {index >= at && index <= until ? <mark>{character}</mark> : character}
          </span>
        ))}
      </p>
      <p>{sayWrong(reading, t)}</p>
      {meant ? (
        <Command name={`${t('code.meant')} ${inGroups(meant)}`} primary onPress={() => onCode(meant)} />
      ) : (
        <p class="quiet">{t('code.again')}</p>
      )}
    </div>
  );
}
