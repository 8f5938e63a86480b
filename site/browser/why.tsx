/** Says why: fetched when somebody asks for it. */
import { render } from 'preact';
import { type AskedWhy, WhyText } from '../../widgets/ask/WhyText.tsx';
import { createReader } from '../../widgets/i18n/create-reader.ts';
import type { InterfaceLanguage } from '../../widgets/i18n/translator.ts';
import { whyMessages } from '../../widgets/i18n/why-messages.ts';

/** Draws it in the room for it. Rejects when its words cannot be had. */
export async function tellWhy(room: Element, asked: AskedWhy, language: InterfaceLanguage): Promise<void> {
  const t = createReader(language, await whyMessages[language]());
  render(<WhyText {...asked} t={t} />, room);
}
