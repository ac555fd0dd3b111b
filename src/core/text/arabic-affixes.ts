/**
 * What Arabic, Persian, Urdu and Pashto write onto a word, so that a name does not stand by itself. Rows are tried in order on a
 * normalised word, which keeps at least `MIN_STEM` letters. Stripping too much does little harm: the stem must still be a name
 * of the corpus.
 */
const MIN_STEM = 3;
const PREFIXES: readonly { prefix: string; because: string }[] = [
  { prefix: 'وال', because: 'Arabic "and the"' },
  { prefix: 'بال', because: 'Arabic "with the"' },
  { prefix: 'کال', because: 'Arabic "like the"' },
  { prefix: 'فال', because: 'Arabic "so the"' },
  { prefix: 'لل', because: 'Arabic "to the"' },
  { prefix: 'ال', because: 'Arabic "the"' },
  { prefix: 'و', because: 'Arabic "and"' },
  { prefix: 'ب', because: 'Arabic "with", Persian "to"' },
  { prefix: 'ل', because: 'Arabic "to"' },
];
const SUFFIXES: readonly { suffix: string; because: string }[] = [
  { suffix: 'های', because: 'Persian plural with ezafe' },
  { suffix: 'هایی', because: 'Persian indefinite plural' },
  { suffix: 'ها', because: 'Persian plural' },
  { suffix: 'انو', because: 'Pashto oblique plural' },
  { suffix: 'ونو', because: 'Pashto oblique plural' },
  { suffix: 'وں', because: 'Urdu oblique plural' },
  { suffix: 'یان', because: 'Pashto plural' },
];
const ARABIC_SCRIPT = /^[\u0600-\u06FF]+$/u;

/** The stems that a normalised word may be made of, the word itself left out; [] for words in other scripts. */
export function arabicStems(norm: string): string[] {
  if (!ARABIC_SCRIPT.test(norm)) return [];
  const withoutPrefix = PREFIXES.flatMap(({ prefix }) => (norm.startsWith(prefix) ? [norm.slice(prefix.length)] : []));
  const withoutSuffix = [norm, ...withoutPrefix].flatMap((stem) =>
    SUFFIXES.flatMap(({ suffix }) => (stem.endsWith(suffix) ? [stem.slice(0, -suffix.length)] : [])),
  );
  return [...new Set([...withoutPrefix, ...withoutSuffix])].filter(({ length }) => length >= MIN_STEM);
}
