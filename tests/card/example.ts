/** Small made-up bodies and a service, for tests that need no more than these. */
import type { PublicOrganisation, PublicService } from '../../widgets/engine/graph/model.ts';
import type { Instance } from '../../widgets/engine/route/step.ts';

export const svb: PublicOrganisation = {
  id: 'svb',
  name: 'Sociale Verzekeringsbank',
  mark: 'SVB',
  layer: 'national',
  does: 'De SVB betaalt de AOW.',
  doesNot: [],
  contactPoints: [
    { channel: 'online', value: 'svb.nl', url: 'https://www.svb.nl/' },
    { channel: 'phone', value: '088 123 45 67', label: 'Alleen pgb' },
    { channel: 'phone', value: '088 949 40 00' },
  ],
  sources: [],
};

export const gemeente: PublicOrganisation = {
  id: 'gemeente',
  name: 'Gemeente',
  mark: 'GEM',
  layer: 'municipal',
  register: 'gemeenten',
  does: 'De gemeente is het bestuur van uw stad of dorp.',
  doesNot: [],
  contactPoints: [],
  sources: [],
};

export const waterschap: PublicOrganisation = {
  ...gemeente,
  id: 'waterschap',
  name: 'Waterschap',
  mark: 'WS',
  layer: 'water',
  register: 'waterschappen',
};

export const utrecht: Instance = {
  id: 'gm0344',
  slug: 'utrecht',
  name: 'Utrecht',
  website: 'https://www.utrecht.nl',
  phone: '14 030',
  appointment: 'https://afspraak.utrecht.nl/',
  visit: 'Stadsplateau 1',
};

export const paspoort: PublicService = {
  id: 'paspoort-aanvragen',
  number: 1,
  title: 'Paspoort aanvragen',
  domain: 'identiteit',
  audience: ['resident'],
  competentAuthority: { organisation: 'gemeente', of: 'residence' },
  alsoCompetent: [{ organisation: 'svb', does: 'De SVB doet ook iets.' }],
  summary: 'U krijgt een paspoort.',
  because: 'Alleen uw gemeente geeft een paspoort uit.',
  actions: [
    { channel: 'appointment', label: 'Maak een afspraak bij uw gemeente', note: 'U komt zelf.' },
    { channel: 'phone' },
    { channel: 'online', label: 'Lees meer', url: 'https://www.rijksoverheid.nl/' },
  ],
  bring: ['een pasfoto'],
  cost: { text: 'De gemeente bepaalt de prijs.', url: 'https://www.rijksoverheid.nl/prijs' },
  conditions: ['een', 'twee', 'drie', 'vier', 'vijf'],
  notFor: [{ text: 'U woont in het buitenland.', organisation: 'svb' }],
  objection: { text: 'Maak bezwaar.', weeks: 6 },
  legalResource: [{ title: 'Paspoortwet', url: 'https://wetten.overheid.nl/' }],
  sources: [{ title: 'Rijksoverheid', url: 'https://www.rijksoverheid.nl/' }],
  confusedWith: [],
  sensitive: false,
};
