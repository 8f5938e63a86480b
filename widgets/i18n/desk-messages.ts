// The counter shows both languages side by side, so it holds the words of both.
import {
  action as actionEn,
  card as cardEn,
  code as codeEn,
  gemeenteLayer as gemeenteLayerEn,
  local as localEn,
  plan as planEn,
  sheet as sheetEn,
  situation as situationEn,
} from '../../content/ui/en.json';
import {
  action,
  ask,
  card,
  code,
  desk,
  gemeenteLayer,
  local,
  nav,
  place,
  plan,
  sheet,
  situation,
} from '../../content/ui/nl.json';

/** The words of the counter, and in English those of the sheet. */
export const deskMessages = {
  nl: { action, ask, card, code, desk, gemeenteLayer, local, nav, place, plan, sheet, situation },
  en: {
    action: actionEn,
    card: cardEn,
    code: codeEn,
    gemeenteLayer: gemeenteLayerEn,
    local: localEn,
    plan: planEn,
    sheet: sheetEn,
    situation: situationEn,
  },
};
