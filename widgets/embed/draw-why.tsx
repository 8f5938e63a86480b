/** Says why: a part of the script for who asks for it, with its words in each language. */
import { why as en } from '../../content/ui/en.json?why';
import { why as nl } from '../../content/ui/nl.json?why';
import { type AskedWhy, WhyText } from '../ask/WhyText.tsx';
import { createReader } from '../i18n/create-reader.ts';
import type { InterfaceLanguage } from '../i18n/translator.ts';
import { nodesOf } from './jsx-runtime.ts';

const words = { nl: { why: nl }, en: { why: en } };

export function drawWhy(room: Element, language: InterfaceLanguage, asked: AskedWhy): void {
  room.replaceChildren(...nodesOf(<WhyText {...asked} t={createReader(language, words[language])} />));
}
