/** Styles of the element, made once for all elements of a page. */
import css from './element.css?inline';

/** Constructed, because a policy of the host's page may forbid every other kind. */
export function sheetOf(text: string): CSSStyleSheet {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(text);
  return sheet;
}

let made: CSSStyleSheet | undefined;

export function firstSheet(): CSSStyleSheet {
  made ??= sheetOf(css);
  return made;
}
