import type { GeneratedI18nStructure as English } from '#i18n';

/** The keys of every message, as the English file has them, each with the names of what is put into it. */
type Key = Exclude<keyof English & string, `@@${string}`>;
export type NamesIn<K extends Key> = English[K] extends { namedSubstitutions: readonly (infer Name extends string)[] }
  ? Name
  : never;

/** Categories of the Unicode plural rules. English has `one` and `other`; a language file has those that its language knows. */
type Category = 'zero' | 'one' | 'two' | 'few' | 'many' | 'other';

/** A message that a number decides the wording of: `popup.termCount`. */
export type PluralKey = Key extends infer K ? (K extends `${infer Base}.other` ? Base : never) : never;
/** A message with one wording: `popup.offTitle`. */
export type MessageKey = Exclude<Key, `${PluralKey}.${Category}`>;

/** What must be put into a message: nothing, or a value for each name. */
export type ValuesOf<K extends MessageKey> = [NamesIn<K>] extends [never]
  ? []
  : [values: Record<NamesIn<K>, string | number>];
