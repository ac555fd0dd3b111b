import type { Entry } from '../corpus/pack-schema';
import type { Glossary } from '../glossary';
import type { PageContext } from '../spot';
import type { SearchResult } from '../views';
import { comparableName } from './search-entries';

/** A text of more words than any name has is a passage: what stands in it is not what it is about. */
const MOST_WORDS = 8;
/** Names with several meanings are few; so many results show them all. */
const RESULTS = 10;

/**
 * The entry that a short text names without doubt: the only one that is spotted in it, in any spelling, or else the only one of just
 * this name. Null when it names none, or may name several.
 * @param page where the text stands, which may tell what it means.
 */
export function findNamed(
  text: string,
  page: PageContext,
  glossary: Pick<Glossary, 'scan' | 'search' | 'entries'>,
): string | null {
  if (text.split(/\s+/).length > MOST_WORDS) return null;
  const { spots } = glossary.scan({ blocks: [{ id: 0, text }], undecided: [], evidence: null, page });
  const [spotted, another] = new Set(spots.map(({ entry }) => entry));
  if (spotted !== undefined) return another === undefined ? spotted : null;
  const exact = onlyExact(text, glossary.search(text, RESULTS));
  return exact && !isSharedName(exact, glossary.entries()) ? exact.id : null;
}

/** The only result that has just this name; undefined when there is none, or more than one. */
export function onlyExact(text: string, results: readonly SearchResult[]): SearchResult | undefined {
  const wanted = comparableName(text.trim());
  const exact = results.filter(({ label, matchedName }) =>
    [label, matchedName].some((name) => name !== undefined && comparableName(name) === wanted),
  );
  return exact.length === 1 ? exact[0] : undefined;
}

/** Whether a name, such as a surname, means its bearer only where a page has named them in full. */
function isSharedName({ id, matchedName }: SearchResult, entries: readonly Entry[]): boolean {
  const aliases = entries.find((entry) => entry.id === id)?.aliases ?? [];
  return aliases.some(({ name, when }) => name === matchedName && when === 'named');
}
