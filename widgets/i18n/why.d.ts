/** A part of a file of messages, bundled apart from the rest of it. */
declare module '*.json?why' {
  export const why: import('./key.ts').Messages;
}
