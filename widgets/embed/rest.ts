/** The second part of the script, fetched with the second part of the data. */
import { ask, card, local, widget } from '../../content/ui/nl.json?rest';
import { Others } from '../ask/Others.tsx';
import { Accounted } from '../card/Accounted.tsx';
import { Also } from '../card/Also.tsx';
import { Facts } from '../card/Facts.tsx';
import { LettersAbout } from '../card/LettersAbout.tsx';
import { localParts } from '../card/local-parts.tsx';
import { completeLoket } from './complete-loket.ts';
import type { Rest } from './late.tsx';
import { OtherTown } from './OtherTown.tsx';
import css from './rest.css?inline';
import { SoFar } from './SoFar.tsx';
import { sheetOf } from './sheet.ts';
import { Why } from './Why.tsx';

export const rest: Rest = {
  views: { Facts, Also, LettersAbout, Accounted, Others, SoFar, OtherTown, Why },
  words: { ask, card, local, widget },
  localParts,
  completeLoket,
  sheet: sheetOf(css),
};
