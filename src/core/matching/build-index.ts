import type { Entry } from '../corpus/pack-schema';
import type { AliasCondition } from '../corpus/vocabulary';
import { createLexicon } from '../text/lexicon';
import { tokenise } from '../text/tokenise';
import { casingOf } from './casing';
import type { IndexedName, NameIndex } from './name-index';
import { bearingWords, exactKey, foldedKey, singularKey } from './name-key';

/** Builds the index of every name of the entries: labels, aliases, and names in their own script. */
export function buildIndex(entries: readonly Entry[], lexicon = createLexicon()): NameIndex {
  const names: IndexedName[] = [];
  const exact = new Map<string, number[]>();
  const longest = new Map<string, number>();
  const folded = new Map<string, number[]>();
  const longestFolded = new Map<string, number>();
  const bySkeleton = new Map<string, number[]>();

  for (const { entry, name, when } of entries.flatMap(namesOf)) {
    const words = tokenise(name, lexicon).map(({ word }) => word);
    const [first] = words;
    if (!first) continue;
    const casing = casingOf(words);
    const bearing = bearingWords(words);
    const key = exactKey(words);
    const number = names.push({ entry, name, key, when, casing, words, bearing }) - 1;
    const singular = singularKey(words);
    for (const found of new Set([key, singular])) push(exact, found, number);
    raise(longest, first.norm, words.length);
    if (words.length === 1) raise(longest, singular, 1);

    const [firstBearing] = bearing;
    if (!firstBearing || casing === 'acronym' || !isLatin(name)) continue;
    push(folded, foldedKey(bearing), number);
    raise(longestFolded, firstBearing.folded, bearing.length);
    for (const skeleton of new Set(bearing.flatMap((word) => word.skeletonKeys))) push(bySkeleton, skeleton, number);
  }
  return { lexicon, names, exact, longest, folded, longestFolded, bySkeleton };
}

function namesOf(entry: Entry): { entry: string; name: string; when: AliasCondition }[] {
  const native = Object.values(entry.native).flat();
  return [
    { entry: entry.id, name: entry.label, when: 'always' },
    ...entry.aliases.map(({ name, when }) => ({ entry: entry.id, name, when })),
    ...native.map((name) => ({ entry: entry.id, name, when: 'always' as const })),
  ];
}

function isLatin(name: string): boolean {
  return /\p{Script=Latin}/u.test(name);
}

function push(map: Map<string, number[]>, key: string, value: number): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}

function raise(map: Map<string, number>, key: string, value: number): void {
  if ((map.get(key) ?? 0) < value) map.set(key, value);
}
