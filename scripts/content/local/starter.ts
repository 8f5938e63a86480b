import { byCodeUnit } from '../../../widgets/engine/by-code-unit.ts';
import type { Gemeente } from '../../../widgets/engine/place/model.ts';
import type { Content } from '../read.ts';
import { fingerprint, lineFingerprint } from './fingerprint.ts';
import { nameOfLine, type OpenLine, openLines } from './plan-lines.ts';
import { municipalServices } from './references.ts';
import { ABOUT_SERVICES, aboutPlans, commentedSections, SHOWN_SERVICES, sectionForms } from './sections.ts';

type National = Pick<Content, 'services' | 'lifeEvents'>;

/**
 * The file with which a gemeente begins: valid as it is, with every field explained in Dutch
 * and every service and every line of a plan ready to be taken out of its comment.
 */
export function starterLayer(gemeente: Gemeente, content: National): string {
  const { id, name } = gemeente;
  const forms = sectionForms(gemeente);
  return `# Wat anders of eigen is in ${name}. Schrijf alleen wat van uw gemeente is, nooit landelijke tekst over.
# Wat hier niet staat, is voor inwoners zichtbaar onbekend: zij krijgen dan uw website en telefoonnummer.
# Controleer met: npm run content. Wat niet klopt, wordt weggelaten en gemeld; de rest blijft staan.

gemeente: ${id}

# Bij elke balie, dienst, eigen dienst, hulp en regel van een plan kunt u twee dingen kwijt over uw bron:
# - checked: op welke dag u de tekst naast welke pagina legde. Zonder checked staat er dat het nog niet is nagekeken.
# - unverified: wat intussen veranderd kan zijn, in een zin voor inwoners. Bijvoorbeeld: De pagina is van 2024.

${commentedSections.map((section) => forms[section]).join('\n\n')}

${servicesForm(content)}

${plansForm(gemeente, content)}
`;
}

/** The section of services, with a line ready for each. */
export function servicesForm(content: Pick<Content, 'services'>): string {
  return `${ABOUT_SERVICES}
services:
${SHOWN_SERVICES}

${serviceLines(content)}`;
}

/** The section of plans, with a form ready for each line. */
export function plansForm(gemeente: Pick<Gemeente, 'name'>, content: National): string {
  return `plans:
${aboutPlans(gemeente)}

${planForms(content)}`;
}

/** A line for each service that a layer can speak of, by domain, in a comment. */
export function serviceLines(content: Pick<Content, 'services'>, leaveOut: ReadonlySet<string> = new Set()): string {
  const { services } = content;
  const ids = municipalServices(content).filter((id) => !leaveOut.has(id));
  return [...Map.groupBy(ids, (id) => services[id]?.domain ?? '')]
    .sort(([a], [b]) => byCodeUnit(a, b))
    .map(([domain, found]) => [`  # ${domain}`, ...found.map((id) => serviceLine(id, services[id]))].join('\n'))
    .join('\n');
}

/** A form for each line that a plan leaves to the gemeente, by plan, in a comment. */
export function planForms(content: National, leaveOut: ReadonlySet<string> = new Set()): string {
  const lines = openLines(content).filter((open) => !leaveOut.has(nameOfLine(open)));
  return [...Map.groupBy(lines, ({ plan }) => plan)]
    .map(([plan, found]) => [`  # ${plan}: # ${found[0]?.title ?? plan}`, ...found.map(planForm)].join('\n'))
    .join('\n');
}

/** The form of one line, in a comment. */
export function planForm({ line }: OpenLine): string {
  const usual = line.usual ? ` Gewoon: ${line.usual}` : '';
  const form = `{ text: "", url: "", checked: { on: "", against: [""] }, national: "${lineFingerprint(line)}" }`;
  return `  #   ${line.id}: ${form} # ${line.text}.${usual}`;
}

/** Lines that a layer fills in or has ready in a comment, as `verbouwen.leges`: some ids stand in more than one plan. */
export function mentionedLines(text: string, content: National): ReadonlySet<string> {
  const lines = new Set(openLines(content).map(nameOfLine));
  let plan = '';
  return new Set(
    [...text.matchAll(/^[ #]*([a-z0-9-]+):/gm)].flatMap(([, id = '']) => {
      if (content.lifeEvents[id]) plan = id;
      const name = `${plan}.${id}`;
      return lines.has(name) ? [name] : [];
    }),
  );
}

function serviceLine(id: string, service: Content['services'][string] | undefined): string {
  return service ? `  # ${id}: { offered: yes, national: "${fingerprint(service)}" } # ${service.title}` : '';
}
