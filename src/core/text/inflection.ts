/**
 * English plurals of names and nouns, as rows of ending and replacement. The first row that fits is taken, so that a word has
 * one singular; what the singular of a word that is none (`Abbas`) comes to does no harm, for no name is spelt so.
 */
const PLURAL_ENDINGS: readonly { ending: string; replacement: string; minLength: number }[] = [
  // agencies → agency
  { ending: 'ies', replacement: 'y', minLength: 5 },
  // churches, clashes → church, clash
  { ending: 'ches', replacement: 'ch', minLength: 6 },
  { ending: 'shes', replacement: 'sh', minLength: 6 },
  // passes → pass, but not "ss" itself
  { ending: 'sses', replacement: 'ss', minLength: 6 },
  { ending: 'ss', replacement: 'ss', minLength: 2 },
  // Indus and status are no plurals
  { ending: 'us', replacement: 'us', minLength: 4 },
  // Pashtuns → Pashtun
  { ending: 's', replacement: '', minLength: 4 },
];

/** The singular of a normalised word, or the word itself when it is no plural. */
export function singularOf(norm: string): string {
  if (!norm.endsWith('s')) return norm;
  const rule = PLURAL_ENDINGS.find(({ ending, minLength }) => norm.length >= minLength && norm.endsWith(ending));
  return rule ? norm.slice(0, norm.length - rule.ending.length) + rule.replacement : norm;
}
