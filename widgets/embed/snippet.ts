/** What a webmaster pastes. Pure, so that the page writes it at build and again after each choice. */

export interface Choice {
  readonly gemeente: string;
  /** Slug of the gemeente's page. */
  readonly slug: string;
  readonly lang: 'nl' | 'en';
  readonly heading: number;
  /** Evergreen, pinned to a version, in one file, on the host's own server, or in a frame. */
  readonly form: Form;
}

export const forms = ['evergreen', 'pinned', 'own', 'single', 'frame'] as const;
export type Form = (typeof forms)[number];

/** Where the element stands, and which version may be pinned. */
export interface Offered {
  /** Address of the loket with a slash at its end. */
  readonly site: string;
  readonly version: string;
  /** Of the loader of that version. */
  readonly integrity: string;
  /** Words of the link. */
  readonly link: string;
}

export interface Snippet {
  readonly html: string;
  /** For systems that load scripts apart from the content. */
  readonly element: string;
  /** Library of a theme of Drupal, and the template that calls it. */
  readonly drupal: string;
  readonly drupalTemplate: string;
  /** TypoScript of TYPO3, and what its own policy has to allow besides. */
  readonly typo3: string;
  readonly typo3Csp: string;
  /** Of the script, in the host's `Content-Security-Policy`. */
  readonly csp: string;
  /** The plain link, for a mail, a button or a QR code. */
  readonly plain: string;
}

/** Where a host keeps the element when it serves it itself. */
export const ownFolder = '/eerste-loket/';

export function snippetOf(choice: Choice, offered: Offered): Snippet {
  const script = scriptOf(choice.form, offered);
  const element = elementOf(choice, offered);
  const policy = policyOf(choice.form, offered);
  return {
    html: `${element}\n${scriptTag(script)}`,
    element,
    ...inDrupal(element, script),
    ...inTypo3(script, policy),
    csp: policy.map(([directive, source]) => `${directive} ${source}`).join('; '),
    plain: plainLink(choice, offered),
  };
}

/** A script module and the attributes that hold it to a hash. */
interface Script {
  readonly src: string;
  readonly attributes: Readonly<Record<string, string>>;
}

type Policy = readonly (readonly [directive: 'script-src' | 'frame-src', source: string])[];

function elementOf(choice: Choice, offered: Offered): string {
  const { site, link } = offered;
  const { gemeente, lang, heading, form } = choice;
  if (form === 'frame') {
    const src = `${inLanguage(lang, site)}widget/kader/?gemeente=${gemeente}`;
    return `<iframe src="${src}" title="${link}" width="100%" height="480"></iframe>`;
  }
  const own = form === 'own' ? ` site="${site}"` : '';
  const level = heading === 2 ? '' : ` heading="${heading}"`;
  return `<eerste-loket gemeente="${gemeente}" lang="${lang}"${level}${own}>\n  <a href="${plainLink(choice, offered)}">${link}</a>\n</eerste-loket>`;
}

function plainLink({ lang, slug }: Choice, { site }: Offered): string {
  return `${inLanguage(lang, site)}gemeenten/${slug}/`;
}

function inLanguage(lang: Choice['lang'], site: string): string {
  return lang === 'nl' ? site : `${site}${lang}/`;
}

function scriptOf(form: Form, { site, version, integrity }: Offered): Script {
  switch (form) {
    case 'evergreen':
      return { src: `${site}widget/v1/loket.js`, attributes: {} };
    case 'pinned':
      return { src: `${site}widget/${version}/loket.js`, attributes: { integrity, crossorigin: 'anonymous' } };
    case 'single':
      return { src: `${site}widget/v1/loket.single.js`, attributes: {} };
    case 'own':
      return { src: `${ownFolder}loket.js`, attributes: {} };
    case 'frame':
      return { src: `${site}widget/v1/kader.js`, attributes: {} };
  }
}

function policyOf(form: Form, { site }: Offered): Policy {
  const script = ['script-src', form === 'own' ? "'self'" : `${site}widget/`] as const;
  return form === 'frame' ? [['frame-src', `${site}widget/`], script] : [script];
}

function scriptTag({ src, attributes }: Script): string {
  const more = Object.entries(attributes).map(([name, value]) => ` ${name}="${value}"`);
  return `<script type="module" src="${src}"${more.join('')}></script>`;
}

/** A template of a theme, because the filters of text formats take an unknown element out. */
function inDrupal(element: string, { src, attributes }: Script): Pick<Snippet, 'drupal' | 'drupalTemplate'> {
  const given = Object.entries({ type: 'module', ...attributes }).map(([name, value]) => `${name}: ${value}`);
  return {
    // External, also on the host's own server: Drupal would join and rename it.
    drupal: `loket:\n  js:\n    '${src}': { type: external, attributes: { ${given.join(', ')} } }`,
    drupalTemplate: `{{ attach_library('mijnthema/loket') }}\n${element}`,
  };
}

function inTypo3({ src, attributes }: Script, policy: Policy): Pick<Snippet, 'typo3' | 'typo3Csp'> {
  const settings = Object.entries({ external: '1', type: 'module', ...attributes });
  const lines = settings.map(([name, value]) => `  loket.${name} = ${value}`);
  const mutations = policy.map(
    ([directive, source]) => `    - mode: extend\n      directive: ${directive}\n      sources: [ "${source}" ]`,
  );
  return {
    typo3: `page.includeJSFooter {\n  loket = ${src}\n${lines.join('\n')}\n}`,
    typo3Csp: `enforce:\n  inheritDefault: true\n  mutations:\n${mutations.join('\n')}`,
  };
}
