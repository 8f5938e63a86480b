/**
 * A web address as the source has it, without the slash after a bare host. What comes without
 * a scheme is read as browsers read it, as http. Undefined when it is no web address.
 */
export function webAddress(value: string): string | undefined {
  const address = /^https?:\/\//.test(value) ? value : `http://${value}`;
  if (!URL.canParse(address) || !/^https?:\/\/[^/\s]+\.[^/\s]+/.test(address) || /\s/.test(address)) return undefined;
  return address
    .replace(/^(https?:\/\/[^/?#]+)\/$/, '$1')
    .replace(/^(https?:\/\/)([^/?#]+)/, (_, scheme, host) => scheme + host.toLowerCase());
}

/** The shortest of several addresses: the front page rather than a page or form below it. */
export function frontPage(values: readonly string[]): string | undefined {
  return values
    .flatMap((value) => webAddress(value) ?? [])
    .filter((address) => !/formulier/i.test(address))
    .sort((a, b) => a.length - b.length)[0];
}

const ABOUT_VISITS = /afspra|appointment|booking|contact|openingstijden|adressen|bereiken|gemeentekantoor/i;

/**
 * The page on which a visit is planned or that holds the opening hours. The source also lists
 * one form, a page about the Wet open overheid or the bare front page here: those lead people
 * astray and give undefined.
 */
export function appointmentPage(value: string): string | undefined {
  const address = webAddress(value);
  if (address === undefined || !ABOUT_VISITS.test(address)) return undefined;
  return /contactformulier|_Email$|wet.open.overheid/i.test(address) ? undefined : address;
}
