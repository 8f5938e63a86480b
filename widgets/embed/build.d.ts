/** The data, put into the script by the build of the single file. */
declare module 'loket:data' {
  export const data: import('./loket-data.ts').LoketData;
}

declare module '*.css?inline' {
  const text: string;
  export default text;
}

/** Words of one part of the script: see `scripts/embed/words.ts`. */
declare module '*/nl.json?first' {
  export const action: import('../i18n/key.ts').Messages;
  export const ask: import('../i18n/key.ts').Messages;
  export const card: import('../i18n/key.ts').Messages;
  export const nav: import('../i18n/key.ts').Messages;
  export const place: import('../i18n/key.ts').Messages;
  export const widget: import('../i18n/key.ts').Messages;
}

declare module '*/nl.json?rest' {
  export const ask: import('../i18n/key.ts').Messages;
  export const card: import('../i18n/key.ts').Messages;
  export const local: import('../i18n/key.ts').Messages;
  export const widget: import('../i18n/key.ts').Messages;
}

declare module '*/nl.json?place' {
  export const place: import('../i18n/key.ts').Messages;
}

declare module '*.json?diagnose' {
  export const diagnose: import('../i18n/key.ts').Messages;
}
