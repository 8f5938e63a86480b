import type nl from '../../content/ui/nl.json';

type PluralForm = 'zero' | 'one' | 'two' | 'few' | 'many' | 'other';

/** `weeks_one` and `weeks_other` are one message: `weeks`. */
type Message<K extends string> = K extends `${infer Name}_${PluralForm}` ? Name : K;

type Paths<T, Prefix extends string = ''> = {
  [K in keyof T & string]: T[K] extends string ? `${Prefix}${Message<K>}` : Paths<T[K], `${Prefix}${K}.`>;
}[keyof T & string];

/** Every message of the interface, as `namespace.name`. The Dutch file decides which exist. */
export type Key = Paths<typeof nl>;

/** First part of a key. What an entry point of the browser needs is named in these. */
export type Namespace = keyof typeof nl;

/** Messages of some namespaces in one language, in the form of i18next JSON v4. */
export interface Messages {
  readonly [name: string]: string | Messages;
}
