/** A page for when the storage was emptied and there is no connection: nobody leaves with nothing. */
export function lastWords(language: 'nl' | 'en'): string {
  const { title, text, urgent } = LOKET_LAST_WORDS[language];
  return `<!doctype html><html lang="${language}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><meta name="color-scheme" content="light dark"><title>${title}</title></head><body><main><h1>${title}</h1><p>${text}</p><p>${urgent}</p></main></body></html>`;
}
