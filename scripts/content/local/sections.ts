import type { Gemeente } from '../../../widgets/engine/place/model.ts';

/** Sections of a layer of which every field stands in a comment until it is filled in. */
export const commentedSections = ['contact', 'desks', 'own', 'partners', 'notices'] as const;
export type CommentedSection = (typeof commentedSections)[number];

/** The form of each of those sections: what it is for, and an example. */
export function sectionForms({
  website,
  phone,
}: Pick<Gemeente, 'website' | 'phone'>): Readonly<Record<CommentedSection, string>> {
  return {
    contact: `# Contact. Alleen als het landelijke register niet klopt. Daar staat nu: ${website}${phone ? `, ${phone}` : ''}.
# contact:
#   website: https://www.voorbeeld.nl
#   phone: "14 000"                # tussen aanhalingstekens
#   appointment: https://www.voorbeeld.nl/afspraak
#   email: gemeente@voorbeeld.nl
#   visit: Raadhuisplein 1, 1234 AB Plaats`,
    desks: `# Balies en telefoon, met hun tijden. De velden zijn die van schema.org (OpeningHoursSpecification).
# desks:
#   - name: Gemeentehuis
#     visit: Raadhuisplein 1, 1234 AB Plaats
#     byAppointment: true            # alleen op afspraak
#     services: [paspoort-aanvragen] # alleen voor deze diensten (ook eigen); laat weg als hij voor alles is
#     domains: [identiteit]          # of voor hele onderwerpen
#     openingHoursSpecification:
#       - dayOfWeek: [Monday, Tuesday, Wednesday, Thursday, Friday]
#         opens: "09:00"
#         closes: "17:00"
#     specialOpeningHoursSpecification:   # afwijkende dagen; zonder tijden is het dicht
#       - { validFrom: 2026-12-25, validThrough: 2026-12-26, note: Kerst }`,
    own: `# Eigen diensten, die alleen uw gemeente heeft. Inwoners van andere gemeenten zien ze niet.
# own:
#   - id: stadspas
#     title: Stadspas aanvragen
#     summary: Met de stadspas krijgt u korting op sport en cultuur.
#     url: https://www.voorbeeld.nl/stadspas
#     words: [stadspas]              # namen waarmee inwoners het noemen
#     questions:                     # minstens vijf, zoals inwoners ze stellen
#       - hoe kom ik aan een stadspas
#       - ik wil mijn stadspas verlengen
#       - mijn stadspas is kwijt
#       - waar krijg ik korting met de stadspas
#       - heb ik recht op een stadspas`,
    partners: `# Hulp dichtbij: wijkteam, schuldhulp, bibliotheek, formulierenhulp of anders.
# partners:
#   - kind: bibliotheek
#     name: Bibliotheek Plaats
#     does: Medewerkers helpen u met de computer en met formulieren van de overheid.
#     website: https://www.voorbeeld.nl/bibliotheek
#     services: [digid-aanvragen]    # diensten waarbij zij helpen
#     domains: [schulden]            # of hele onderwerpen
#     checked: { on: 2026-11-21, against: ["https://www.voorbeeld.nl/bibliotheek"] }`,
    notices: `# Berichten die een tijd gelden. audience: staff is alleen voor de balie.
# notices:
#   - { text: Het gemeentehuis is verbouwd., validFrom: 2026-12-01, validUntil: 2026-12-31 }`,
  };
}

/** What to know before filling in services. */
export const ABOUT_SERVICES = `# Diensten. Haal het # weg voor de regel die u wilt invullen. Bij elke dienst zegt u bij offered wie het doet.
# - yes: de gemeente. Vul aan met url, apply, links, phone, appointment, cost, term en note.
# - no: de gemeente niet. In because staat waarom, en wat dan wel kan.
# - other: een ander. In because staat waarom, in by wie (name, website, phone, appointment, visit).
# Doet een ander maar een deel? Zet dan bij yes (of other) in partly welk deel (does) en wie (by).
# Over de knoppen. apply: waar inwoners het online aanvragen of melden; dat wordt de eerste knop die online is.
# url: uw pagina erover; dat wordt de volgende knop die online is, en zonder apply de eerste.
# links: een eigen adres voor één knop; schrijf de woorden van die knop precies over. Zo nodig meer onder elkaar.
# phone en appointment: voor alle knoppen om te bellen of een afspraak te maken.
# In national staat een vingerafdruk van de landelijke tekst. Zo ziet u later dat die veranderd is. Laat hem staan.`;

/** What filled-in services look like, for below `services:`. */
export const SHOWN_SERVICES = `  # Zo ziet een dienst met veel velden eruit, een met een eigen adres per knop, een die een ander doet, en een waarvan een ander een deel doet:
  # paspoort-aanvragen:
  #   offered: yes
  #   url: https://www.voorbeeld.nl/paspoort
  #   appointment: https://www.voorbeeld.nl/afspraak
  #   cost: { text: U betaalt bij de balie., url: "https://www.voorbeeld.nl/tarieven" }
  #   term: { text: Uw paspoort is na 5 werkdagen klaar. }
  #   note: De balie in het dorpshuis neemt geen aanvragen aan.
  #   checked: { on: 2026-11-21, against: ["https://www.voorbeeld.nl/paspoort"] }
  #   national: "..."
  # hondenbelasting-en-hondenregels:
  #   offered: yes
  #   apply: https://www.voorbeeld.nl/hond-aanmelden
  #   links: { Bekijk waar uw hond los mag lopen: "https://www.voorbeeld.nl/losloopgebieden" }
  # afval-en-containers:
  #   offered: other
  #   because: De reinigingsdienst haalt het afval op voor de gemeente.
  #   by: { name: Reinigingsdienst, website: "https://www.voorbeeld.nl", phone: "14 000" }
  # discriminatie-melden:
  #   offered: yes
  #   partly:                      # de gemeente doet het, en een ander een deel
  #     - does: Dit bureau neemt uw melding aan.
  #       by: { name: Bureau Gelijk, website: "https://www.voorbeeld.nl", phone: "14 000" }
  #   unverified: De pagina over het bureau is van 2024.`;

/** What to know before filling in lines of plans, with an example, for below `plans:`. */
export function aboutPlans({ name }: Pick<Gemeente, 'name'>): string {
  return `  # Dit laat een plan aan elke gemeente over. Haal het # weg voor het plan en voor de regel die u invult.
  # Schrijf in text een hele zin, die een inwoner los van de regel begrijpt. Voor uw zin komt te staan: In ${name}.
  # In checked staat wanneer u welke pagina ernaast legde. Heeft u geen url, haal dat veld dan weg. Laat national staan.
  # Zo ziet een ingevulde regel eruit:
  # huis-kopen:
  #   starterslening: { text: De gemeente leent starters een deel van het geld voor een huis., url: "https://www.voorbeeld.nl/starterslening", checked: { on: 2026-11-21, against: ["https://www.voorbeeld.nl/starterslening"] } }`;
}
