import type { ContactDetails } from './model.ts';

/** Contact details with their addresses shortened; absent ones are empty. */
export type ShortContact = { readonly [Key in keyof Required<ContactDetails>]: string };

/**
 * The shortened form: `https://www.` becomes nothing, `https://` becomes `!` and other
 * schemes stay; `.nl` at the end of a host becomes `.`; a page on the website itself starts with
 * `/`; an e-mail address at the domain of the website stops at its `@`. The town of an
 * address is left out when it is `town`.
 */
export function shorten(contact: ContactDetails, town: string): ShortContact {
  const { phone = '', website, appointment = '', email = '', visit = '', post = '' } = contact;
  return {
    phone,
    website: shortAddress(website),
    appointment: shortPage(appointment, website),
    email: email.endsWith(`@${domain(website)}`) ? email.slice(0, -domain(website).length) : email,
    visit: withoutTown(visit, town),
    post: withoutTown(post, town).replace(/^Postbus /, '~'),
  };
}

/** The opposite of `shorten`. */
export function lengthen(short: ShortContact, town: string): ContactDetails {
  const website = longAddress(short.website);
  return {
    website,
    ...(short.phone && { phone: short.phone }),
    ...(short.appointment && { appointment: longPage(short.appointment, website) }),
    ...(short.email && { email: short.email.endsWith('@') ? short.email + domain(website) : short.email }),
    ...(short.visit && { visit: withTown(short.visit, town) }),
    ...(short.post && { post: withTown(short.post.replace(/^~/, 'Postbus '), town) }),
  };
}

function shortAddress(url: string): string {
  const short = url.replace(/^https:\/\/www\./, '').replace(/^https:\/\//, '!');
  return short.replace(/^([^/?#]*)\.nl(?=[/?#]|$)/, '$1.');
}

function longAddress(short: string): string {
  if (short.startsWith('http://')) return short;
  const long = short.replace(/^([^/?#]*)\.(?=[/?#]|$)/, '$1.nl');
  return long.startsWith('!') ? `https://${long.slice(1)}` : `https://www.${long}`;
}

const AFSPRAAK = '/afspraak-maken';

function shortPage(url: string, website: string): string {
  const onSite = url.startsWith(`${website}/`) ? url.slice(website.length) : undefined;
  if (onSite === AFSPRAAK) return '/';
  return onSite ?? (url && shortAddress(url));
}

function longPage(short: string, website: string): string {
  if (short === '/') return website + AFSPRAAK;
  return short.startsWith('/') ? website + short : longAddress(short);
}

/** Host of a website without `www.`. */
function domain(website: string): string {
  return website
    .replace(/^https?:\/\/(www\.)?/, '')
    .replace(/[/?#].*$/, '')
    .toLowerCase();
}

const POSTCODE_END = /, \d{4} [A-Z]{2}$/;

function withoutTown(address: string, town: string): string {
  const short = town && address.endsWith(` ${town}`) ? address.slice(0, -town.length - 1) : address;
  return POSTCODE_END.test(short) ? short : address;
}

function withTown(address: string, town: string): string {
  return town && POSTCODE_END.test(address) ? `${address} ${town}` : address;
}
