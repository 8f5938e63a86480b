/**
 * What editors and documentation tools read of the element.
 * https://github.com/webcomponents/custom-elements-manifest, schema 1.0.0
 */
import { attributes } from '../../widgets/embed/attributes.ts';

/** Of each attribute its values and what they mean. A test holds the list to what the element reads. */
const ATTRIBUTES: Readonly<Record<string, readonly [type: string, description: string, otherwise?: string]>> = {
  gemeente: ['string', 'Code of the gemeente whose site it is, such as "gm0344". Without it the visitor is asked.'],
  lang: ["'nl' | 'en'", 'Language of the element. Without it that of the page, or Dutch.'],
  heading: ["'2' | '3' | '4' | '5'", 'Level of the first heading of an answer.', '2'],
  site: ['string', 'Address of the loket, for who serves the element from elsewhere.'],
  diagnose: ['boolean', 'Shows what the page does to the element, as ?loket-diagnose in the address does.'],
};

const EVENTS: Readonly<Record<string, string>> = {
  'loket:ready': 'The field can be used.',
  'loket:answer': 'Something was said to a question: which kind of answer, and whether it is sensitive.',
  'loket:refer': 'The visitor is referred: to which body, for which service. Not sent for what is sensitive.',
  'loket:action': 'A link of an answer was followed: by phone, by e-mail, to a site, or to the loket.',
  'loket:place': 'Another gemeente was chosen, or that of the site again.',
  'loket:problem': 'The data did not come; the visitor is led to the loket itself.',
};

const PROPERTIES: Readonly<Record<string, string>> = {
  '--loket-text-color': 'Colour of the text.',
  '--loket-link-color': 'Colour of links.',
  '--loket-background-color': 'Colour behind the element; none when left out.',
  '--loket-button-background-color': 'Colour of buttons.',
  '--loket-button-color': 'Colour of the words on buttons.',
  '--loket-font-family': 'Typeface of the text.',
  '--loket-heading-font-family': 'Typeface of headings.',
  '--loket-border-radius': 'Roundness of corners.',
  '--loket-focus-color': 'Inner ring of what has the focus.',
};

export function elementsManifest(): object {
  const members = attributes.map((name) => {
    const [text = 'string', description, otherwise] = ATTRIBUTES[name] ?? [];
    return { name, description, type: { text }, ...(otherwise && { default: otherwise }) };
  });
  const named = (list: Readonly<Record<string, string>>) =>
    Object.entries(list).map(([name, description]) => ({ name, description }));
  return {
    schemaVersion: '1.0.0',
    modules: [
      {
        kind: 'javascript-module',
        path: 'loket.js',
        declarations: [
          {
            kind: 'class',
            name: 'EersteLoket',
            customElement: true,
            tagName: 'eerste-loket',
            description: 'Asks residents what they need, and says which public body helps them.',
            attributes: members,
            events: named(EVENTS).map((event) => ({ ...event, type: { text: 'CustomEvent' } })),
            cssProperties: named(PROPERTIES),
            slots: [{ name: '', description: 'A link to the loket, for who has no script.' }],
          },
        ],
        exports: [{ kind: 'custom-element-definition', name: 'eerste-loket', declaration: { name: 'EersteLoket' } }],
      },
    ],
  };
}
