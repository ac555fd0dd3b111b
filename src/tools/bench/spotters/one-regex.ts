import type { NameToFind, Spotter } from './spotter';

/**
 * One regular expression of all names, as the corpus writes them, longest first, between letters and digits of no word. Case
 * counts: without it the expression is slower, and takes plain words for names. Throws a SyntaxError when the engine cannot take
 * so many.
 */
export function regexSpotter(names: readonly NameToFind[]): Spotter {
  const entryOf = new Map(names.map(({ name, entry }) => [name, entry]));
  const longestFirst = [...entryOf.keys()].sort((a, b) => b.length - a.length).map(escaped);
  const pattern = new RegExp(`(?<![\\p{L}\\p{N}])(?:${longestFirst.join('|')})(?![\\p{L}\\p{N}])`, 'gu');
  return {
    name: 'one regular expression',
    spot: (blocks) =>
      blocks.flatMap(({ id, text }) =>
        [...text.matchAll(pattern)].map(({ 0: name, index }) => ({
          block: id,
          start: index,
          end: index + name.length,
          entry: entryOf.get(name) ?? '',
        })),
      ),
  };
}

function escaped(name: string): string {
  return name.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&');
}
