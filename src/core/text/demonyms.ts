/**
 * Countries that names are made with, by the words for what belongs to them: the press writes Pakistan Army, Pakistani Army
 * and Pakistan's Army for one thing. Rows: country, then its demonyms.
 */
const ROWS: readonly (readonly [country: string, ...demonyms: string[]])[] = [
  ['afghanistan', 'afghan', 'afghani'],
  ['america', 'american'],
  ['britain', 'british'],
  ['china', 'chinese'],
  ['india', 'indian'],
  ['iran', 'iranian'],
  ['pakistan', 'pakistani', 'pak'],
  ['russia', 'russian'],
  ['tajikistan', 'tajik'],
  ['turkmenistan', 'turkmen'],
  ['uzbekistan', 'uzbek'],
];

const COUNTRY_OF = new Map(
  ROWS.flatMap(([country, ...demonyms]) => demonyms.map((demonym) => [demonym, country] as const)),
);

/** The country that a normalised word in the singular is the demonym of, or the word itself. */
export function countryOf(singular: string): string {
  return COUNTRY_OF.get(singular) ?? singular;
}
