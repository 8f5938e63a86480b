/** What a webmaster can set on `<eerste-loket>`. */
import type { GemeenteId } from '../engine/place/model.ts';
import { type InterfaceLanguage, interfaceLanguages } from '../i18n/translator.ts';

export interface LoketAttributes {
  /** Code of the gemeente whose site it is. Absent: the visitor is asked when it matters. */
  readonly gemeente?: GemeenteId | undefined;
  readonly lang: InterfaceLanguage;
  /** Level of the first heading of an answer: 2 to 5. */
  readonly heading: number;
  /** Address of the loket's own site, with a slash at its end. */
  readonly site?: string | undefined;
}

/** An attribute that is unknown, or whose value is. */
export interface Wrong {
  readonly name: string;
  readonly value: string;
}

/** Names that the element listens to. */
export const attributes: readonly string[] = ['gemeente', 'lang', 'heading', 'site', 'diagnose'];

/** Names that every element may have; frameworks write some of their own. */
const anywhere = /^(id|class|style|title|hidden|slot|part|dir|role|tabindex|translate|inert|nonce|is|on\w+|.*[-:@].*)$/;

/** Reads the attributes; of each that cannot be used a sensible value comes instead, and `wrong` hears of it. */
export function readAttributes(host: Element, wrong: (wrong: Wrong) => void): LoketAttributes {
  for (const { name, value } of host.attributes)
    if (!attributes.includes(name) && !anywhere.test(name)) wrong({ name, value });
  /** Undefined when the attribute is absent or wrong. */
  const read = <T>(name: string, parse: (value: string) => T | undefined): T | undefined => {
    const value = host.getAttribute(name);
    const parsed = value === null ? undefined : parse(value.trim());
    if (value !== null && parsed === undefined) wrong({ name, value });
    return parsed;
  };
  return {
    gemeente: read('gemeente', (value) => value.replace(/^(gm)?(?=\d{4}$)/i, 'gm').match(/^gm\d{4}$/)?.[0]),
    heading: read('heading', (value) => (/^[2-5]$/.test(value) ? Number(value) : undefined)) ?? 2,
    lang: read('lang', language) ?? (host.hasAttribute('lang') ? undefined : ofPage(host)) ?? 'nl',
    site: read('site', (value) =>
      /^https?:\/\//.test(value) && URL.canParse(value) ? value.replace(/\/*$/, '/') : undefined,
    ),
  };
}

function language(tag: string): InterfaceLanguage | undefined {
  return interfaceLanguages.find((each) => tag.toLowerCase().split('-')[0] === each);
}

/** The language of the page around the element, where the loket speaks it. */
function ofPage(host: Element): InterfaceLanguage | undefined {
  return language(host.closest<HTMLElement>('[lang]')?.lang ?? '');
}
