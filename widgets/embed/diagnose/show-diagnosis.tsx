/** Shows the webmaster what the page does to the element. Fetched only when it is asked for. */
import { diagnose as en } from '../../../content/ui/en.json?diagnose';
import { diagnose as nl } from '../../../content/ui/nl.json?diagnose';
import { createReader } from '../../i18n/create-reader.ts';
import type { LoketAttributes, Wrong } from '../attributes.ts';
import { nodesOf } from '../jsx-runtime.ts';
import type { Session } from '../session.ts';
import { sheetOf } from '../sheet.ts';
import { Diagnosis } from './Diagnosis.tsx';
import css from './diagnosis.css?inline';
import { examine } from './examine.ts';

export interface Diagnosed {
  readonly host: HTMLElement;
  readonly root: ShadowRoot;
  readonly session: Session;
  readonly wrong: readonly Wrong[];
  readonly attributes: LoketAttributes;
}

const sheet = sheetOf(css);

/** Above everything else in the page. A second diagnosis takes the place of the first. */
export async function showDiagnosis({ host, root, session, wrong, attributes }: Diagnosed): Promise<void> {
  const loket = root.querySelector<HTMLElement>('.loket');
  if (!loket) return;
  const { lang, heading } = attributes;
  const t = createReader(lang, { diagnose: lang === 'nl' ? nl : en });
  const findings = await examine({ host, loket, session, wrong, heading });
  // Meanwhile the element may have been drawn anew, or taken out of the page.
  if (!loket.isConnected) return;
  if (!root.adoptedStyleSheets.includes(sheet)) root.adoptedStyleSheets.push(sheet);
  loket.querySelector('.diagnosis')?.remove();
  loket.append(
    ...nodesOf(<Diagnosis findings={findings} t={t} onClose={() => loket.querySelector('.diagnosis')?.remove()} />),
  );
  loket.querySelector<HTMLElement>('.diagnosis')?.showPopover();
}
