/**
 * Addresses of the site's pages. Dutch words, a slash at the end, and the language first
 * when it is not Dutch. Kept here alone, so that pages, islands and tests cannot disagree.
 */
import type { AnswerTarget, Slug } from '../engine/graph/model.ts';
import type { InterfaceLanguage } from '../i18n/translator.ts';

export interface Links {
  readonly home: string;
  readonly az: string;
  readonly situations: string;
  readonly letters: string;
  readonly organisations: string;
  readonly gemeenten: string;
  readonly waterschappen: string;
  readonly provincies: string;
  readonly emergencies: string;
  readonly words: string;
  readonly how: string;
  readonly privacy: string;
  readonly accessibility: string;
  readonly sources: string;
  readonly editors: string;
  /** For editors of gemeenten; in Dutch alone. */
  readonly layers: string;
  readonly webmasters: string;
  readonly keep: string;
  /** The element alone, for an iframe. */
  readonly frame: string;
  service(slug: Slug): string;
  organisation(slug: Slug): string;
  question(slug: Slug): string;
  lifeEvent(slug: Slug): string;
  letter(slug: Slug): string;
  elsewhere(slug: Slug): string;
  emergency(slug: Slug): string;
  gemeente(slug: Slug): string;
  waterschap(slug: Slug): string;
  provincie(slug: Slug): string;
  /** How the layer of a gemeente stands; in Dutch alone. */
  layer(slug: Slug): string;
  /** Where an answer to a deciding question leads. */
  target(target: AnswerTarget): string;
}

/** `site` is the address of the site with a slash at its end, for whoever stands in another one. */
export function createLinks(language: InterfaceLanguage, site = '/'): Links {
  const root = language === 'nl' ? site : `${site}${language}/`;
  const page = (name: string): string => `${root}${name}/`;
  const within = (name: string) => (slug: Slug) => `${root}${name}/${slug}/`;
  const links: Links = {
    home: root,
    az: page('a-z'),
    situations: page('situaties'),
    letters: page('brieven'),
    organisations: page('organisaties'),
    gemeenten: page('gemeenten'),
    waterschappen: page('waterschappen'),
    provincies: page('provincies'),
    emergencies: page('spoed'),
    words: page('woorden'),
    how: page('hoe-het-werkt'),
    privacy: page('privacy'),
    accessibility: page('toegankelijkheid'),
    sources: page('bronnen'),
    editors: page('redactie'),
    layers: '/redactie/gemeente/',
    webmasters: page('widget'),
    keep: page('offline-bewaren'),
    frame: page('widget/kader'),
    service: within('diensten'),
    organisation: within('organisaties'),
    question: within('vragen'),
    lifeEvent: within('situaties'),
    letter: within('brieven'),
    elsewhere: within('elders'),
    emergency: (slug) => `${page('spoed')}#${slug}`,
    gemeente: within('gemeenten'),
    waterschap: within('waterschappen'),
    provincie: within('provincies'),
    layer: (slug) => `/redactie/gemeente/${slug}/`,
    target: (target) => {
      if (target.service) return links.service(target.service);
      if (target.question) return links.question(target.question);
      if (target.lifeEvent) return links.lifeEvent(target.lifeEvent);
      if (target.elsewhere) return links.elsewhere(target.elsewhere);
      return target.organisation ? links.organisation(target.organisation) : links.az;
    },
  };
  return links;
}
