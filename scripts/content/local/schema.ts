/**
 * The form of a gemeente's layer, `content/local/<gemeente>.yaml`. Each comment says what a
 * field means to a resident; whatever is left out is shown as unknown, with the gemeente's
 * own page and number to ask at.
 */
import { z } from 'zod';
import { daysOfWeek, partnerKinds } from '../../../widgets/engine/local/model.ts';
import { LINE_DIGITS, SERVICE_DIGITS } from './fingerprint.ts';

const LONGEST = 400;
/** Control characters, and marks that turn the direction of what follows: never needed, and able to deceive. */
const UNSEEN = /[\p{Cc}\u200e\u200f\u202a-\u202e\u2066-\u2069]/u;

const slug = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'schrijf een id met kleine letters, cijfers en streepjes');
const text = z
  .string('schrijf hier een tekst')
  .trim()
  .min(1, 'vul een tekst in')
  .max(LONGEST, `schrijf hooguit ${LONGEST} tekens`)
  .refine((value) => !/<\/?[a-z!]/i.test(value), 'schrijf gewone tekst, zonder HTML')
  .refine((value) => !UNSEEN.test(value), 'schrijf gewone tekst op één regel, zonder onzichtbare tekens');
const url = z
  .url({ protocol: /^https$/, hostname: z.regexes.domain, error: 'schrijf een volledig adres dat begint met https://' })
  .refine((value) => !/[\s"'<>\\]/.test(value), 'in dit adres staat een teken dat daar niet mag')
  .refine((value) => !/^https:\/\/[^/?#]*@/.test(value), 'een adres met een naam of wachtwoord erin kan niet');
const phone = z
  .string('schrijf een telefoonnummer tussen aanhalingstekens')
  .regex(/^[+(]?[0-9][0-9 ()-]{2,18}[0-9]$/, 'schrijf een telefoonnummer zoals mensen het kiezen: "14 030"');
const email = z.email('schrijf een e-mailadres');
const date = z.iso.date('schrijf een datum als 2026-12-25');
const time = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/, 'schrijf een tijd als "09:00", tussen aanhalingstekens');
const statement = z.strictObject({ text, url: url.optional() });
const checked = z.strictObject({ on: date, against: z.array(url).min(1, 'noem de pagina die u ernaast legde') });

const accounted = {
  checked: checked.optional(),
  /** What may have changed since and was not checked; shown to the reader. */
  unverified: text.optional(),
};

const reach = {
  website: url.optional(),
  phone: phone.optional(),
  appointment: url.optional(),
  email: email.optional(),
  /** Address of the counter in one line. */
  visit: text.optional(),
};

const body = z.strictObject({ name: text, ...reach });

/** Other bodies that do a part of it, beside the gemeente: which part in a sentence, and who. */
const partly = z
  .array(z.strictObject({ does: text, by: body }))
  .min(1, 'noem minstens één ander, of laat dit veld weg')
  .optional();

const facts = {
  /** The gemeente's own page about it. It becomes the first button of what is done online, or the next beside `apply`. */
  url: url.optional(),
  /** Where it is asked for online: the first button of what is done online. */
  apply: url.optional(),
  phone: phone.optional(),
  appointment: url.optional(),
  cost: statement.optional(),
  term: statement.optional(),
  /** What is different here, in a sentence. */
  note: text.optional(),
  ...accounted,
};

/** Pages for single actions of the national service, by the words of the action. */
const links = z.record(z.string(), url).optional();

/** Fingerprint of the national text that the editor had before him; `npm run gemeente` writes it. */
const nationalOf = (digits: number) =>
  z
    .string('zet dit veld tussen aanhalingstekens, of laat npm run gemeente het schrijven')
    .regex(new RegExp(`^[0-9a-f]{${digits}}$`), 'laat npm run gemeente dit veld schrijven')
    .optional();
const national = nationalOf(SERVICE_DIGITS);

const offer = z.discriminatedUnion(
  'offered',
  [
    z.strictObject({ offered: z.literal('yes'), ...facts, partly, links, national }),
    /** Nobody does it here; `because` says why, or what to do instead. */
    z.strictObject({ offered: z.literal('no'), because: text, ...facts, links, national }),
    z.strictObject({
      offered: z.literal('other'),
      /** Why another body does it. */
      because: text,
      by: body,
      ...facts,
      partly,
      links,
      national,
    }),
  ],
  { error: 'kies yes (de gemeente doet het zelf), no (de gemeente doet het niet) of other (een ander doet het)' },
);

/** How a matter that a plan leaves to each gemeente is here, in sentences that can be read without the line. */
const planLine = z.strictObject({
  text,
  /** The gemeente's own page about it. */
  url: url.optional(),
  checked,
  unverified: text.optional(),
  national: nationalOf(LINE_DIGITS),
});

const own = z.strictObject({
  id: slug,
  title: text,
  /** One sentence: what you can get or arrange. */
  summary: text,
  by: body.optional(),
  partly,
  bring: z.array(text).default([]),
  conditions: z.array(text).default([]),
  /** Violence, debts, suicide, sexuality. */
  sensitive: z.boolean('schrijf true of false').default(false),
  questions: z.array(text).min(5, 'schrijf minstens vijf vragen zoals inwoners ze stellen'),
  /** Names by which residents call it. */
  words: z.array(text).default([]),
  ...facts,
});

const partner = z.strictObject({
  kind: z.enum(partnerKinds, { error: `kies ${partnerKinds.join(', ')}` }),
  name: text,
  does: text,
  services: z.array(slug).default([]),
  domains: z.array(slug).default([]),
  ...reach,
  ...accounted,
});

const openingHours = z
  .strictObject({
    dayOfWeek: z.array(z.enum(daysOfWeek, { error: `kies ${daysOfWeek.join(', ')}` })).min(1, 'noem minstens één dag'),
    opens: time,
    closes: time,
    validFrom: date.optional(),
    validThrough: date.optional(),
  })
  .refine(({ opens, closes }) => opens < closes, { path: ['closes'], error: 'sluiten komt na openen' })
  .refine(({ validFrom = '', validThrough = '9999' }) => validFrom <= validThrough, {
    path: ['validThrough'],
    error: 'de laatste dag komt na de eerste',
  });

const specialHours = z
  .strictObject({
    validFrom: date,
    validThrough: date,
    opens: time.optional(),
    closes: time.optional(),
    note: text.optional(),
  })
  .refine(({ opens, closes }) => (opens === undefined) === (closes === undefined), {
    path: ['closes'],
    error: 'schrijf opens en closes allebei, of geen van beide als het dan dicht is',
  })
  .refine(({ opens = '', closes = '24' }) => opens < closes, { path: ['closes'], error: 'sluiten komt na openen' })
  .refine(({ validFrom, validThrough }) => validFrom <= validThrough, {
    path: ['validThrough'],
    error: 'de laatste dag komt na de eerste',
  });

const desk = z.strictObject({
  name: text,
  visit: text.optional(),
  phone: phone.optional(),
  byAppointment: z.boolean('schrijf true of false').default(false),
  /** What it is for, the gemeente's own services included; for everything when both are left out. */
  services: z.array(slug).default([]),
  domains: z.array(slug).default([]),
  openingHoursSpecification: z.array(openingHours).default([]),
  specialOpeningHoursSpecification: z.array(specialHours).default([]),
  ...accounted,
});

const notice = z
  .strictObject({
    text,
    url: url.optional(),
    validFrom: date.optional(),
    validUntil: date,
    audience: z.enum(['public', 'staff'], { error: 'kies public of staff' }).default('public'),
    services: z.array(slug).default([]),
  })
  .refine(({ validFrom = '', validUntil }) => validFrom <= validUntil, {
    path: ['validUntil'],
    error: 'de laatste dag komt na de eerste',
  });

export const layerSchema = z.strictObject({
  gemeente: z.string().regex(/^gm\d{4}$/, 'schrijf de code van de gemeente, zoals gm0344'),
  /** Who made it and from what; taken out when the gemeente itself takes the layer over. */
  example: text.optional(),
  contact: z.strictObject(reach).default({}),
  desks: z.array(desk).default([]),
  services: z.record(slug, offer).default({}),
  /** By plan, and in it by the id of a line of `variesByGemeente`. */
  plans: z.record(slug, z.record(slug, planLine)).default({}),
  own: z.array(own).default([]),
  partners: z.array(partner).default([]),
  notices: z.array(notice).default([]),
});

export type LayerSource = z.output<typeof layerSchema>;
export type OfferSource = LayerSource['services'][string];
export type PlanLineSource = LayerSource['plans'][string][string];
