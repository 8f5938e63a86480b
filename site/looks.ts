/** House styles to try the element in: as the custom properties of a host's theme. */
import variables from '@nl-design-system-unstable/voorbeeld-design-tokens/dist/variables.json' with { type: 'json' };

export type Look = Readonly<Record<string, string>>;

/** All that the element reads, emptied: so that no look shows through another. */
const read = [
  '--nl-link-color',
  '--nl-button-primary-background-color',
  '--nl-button-primary-color',
  '--nl-button-border-radius',
  '--nl-paragraph-font-family',
  '--nl-heading-level-2-font-family',
  '--basis-color-default-color-document',
  '--utrecht-link-color',
  '--utrecht-button-primary-action-background-color',
  '--utrecht-button-primary-action-color',
  '--utrecht-button-background-color',
  '--utrecht-button-color',
  '--utrecht-button-border-radius',
  '--utrecht-document-color',
  '--utrecht-document-font-family',
  '--utrecht-paragraph-font-family',
  '--utrecht-heading-font-family',
  '--ams-link-color',
  '--ams-button-primary-background-color',
  '--ams-button-primary-color',
  '--ams-paragraph-font-family',
  '--ams-paragraph-color',
  '--ams-heading-font-family',
] as const;

const none: Look = Object.fromEntries(read.map((name) => [name, 'initial']));

/** The example theme of the NL Design System itself, whose values its package has worked out. */
const voorbeeld: Look = Object.fromEntries(
  read.flatMap((name) => {
    const key = name.slice(2).replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());
    const value = (variables as Readonly<Record<string, string | number>>)[key];
    return value === undefined ? [] : [[name, String(value)]];
  }),
);

/** Written for this page, in the names that different families of themes use; of no gemeente. */
export const looks = {
  none,
  voorbeeld: { ...none, ...voorbeeld },
  haven: {
    ...none,
    '--utrecht-document-color': '#10243a',
    '--utrecht-document-font-family': 'Georgia, serif',
    '--utrecht-link-color': '#00558c',
    '--utrecht-button-primary-action-background-color': '#c8102e',
    '--utrecht-button-primary-action-color': '#ffffff',
    '--utrecht-button-border-radius': '0',
  },
  heide: {
    ...none,
    '--ams-paragraph-color': '#2b1a33',
    '--ams-paragraph-font-family': 'Verdana, sans-serif',
    '--ams-link-color': '#6b2d7b',
    '--ams-button-primary-background-color': '#3d6b2f',
    '--ams-button-primary-color': '#ffffff',
    '--utrecht-button-border-radius': '2em',
  },
} as const satisfies Readonly<Record<string, Look>>;

export type LookName = keyof typeof looks;
