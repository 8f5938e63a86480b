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
  readonly script: string;
  /** Of the script, in the host's `Content-Security-Policy`. */
  readonly csp: string;
  /** The plain link, for a mail, a button or a QR code. */
  readonly plain: string;
}

/** Where a host keeps the element when it serves it itself. */
export const ownFolder = '/eerste-loket/';

export function snippetOf(choice: Choice, offered: Offered): Snippet {
  const { site, link } = offered;
  const { gemeente, slug, lang, heading, form } = choice;
  const language = lang === 'nl' ? site : `${site}${lang}/`;
  const plain = `${language}gemeenten/${slug}/`;
  if (form === 'frame') {
    const src = `${language}widget/kader/?gemeente=${gemeente}`;
    const element = `<iframe src="${src}" title="${link}" width="100%" height="480"></iframe>`;
    const script = scriptTag(`${site}widget/v1/kader.js`);
    return {
      html: `${element}\n${script}`,
      element,
      script,
      csp: `frame-src ${site}widget/; script-src ${site}widget/`,
      plain,
    };
  }
  const own = form === 'own' ? ` site="${site}"` : '';
  const level = heading === 2 ? '' : ` heading="${heading}"`;
  const element = `<eerste-loket gemeente="${gemeente}" lang="${lang}"${level}${own}>\n  <a href="${plain}">${link}</a>\n</eerste-loket>`;
  const script = scriptOf(form, offered);
  return {
    html: `${element}\n${script}`,
    element,
    script,
    csp: `script-src ${form === 'own' ? "'self'" : `${site}widget/`}`,
    plain,
  };
}

function scriptOf(form: Exclude<Form, 'frame'>, { site, version, integrity }: Offered): string {
  switch (form) {
    case 'evergreen':
      return scriptTag(`${site}widget/v1/loket.js`);
    case 'pinned':
      return scriptTag(`${site}widget/${version}/loket.js`, ` integrity="${integrity}" crossorigin="anonymous"`);
    case 'single':
      return scriptTag(`${site}widget/v1/loket.single.js`);
    case 'own':
      return scriptTag(`${ownFolder}loket.js`);
  }
}

function scriptTag(src: string, more = ''): string {
  return `<script type="module" src="${src}"${more}></script>`;
}
