import type { Entry } from '../corpus/pack-schema';
import type { AliasCondition } from '../corpus/vocabulary';
import { skeletonKeys } from '../text/skeleton';
import { tokenise } from '../text/tokenise';
import { CONNECTORS } from '../text/words';
import { casingOf } from './casing';
import type { IndexedName, NameIndex } from './name-index';
import { exactKey, foldedKey, foldedWords, normsOf, singularKey } from './name-key';

/** Builds the index of every name of the entries: labels, aliases, and names in their own script. */
export function buildIndex(entries: readonly Entry[]): NameIndex {
  const names: IndexedName[] = [];
  const exact = new Map<string, number[]>();
  const longest = new Map<string, number>();
  const folded = new Map<string, number[]>();
  const longestFolded = new Map<string, number>();
  const bySkeleton = new Map<string, number[]>();

  for (const { entry, name, when } of entries.flatMap(namesOf)) {
    const tokens = tokenise(name);
    const norms = normsOf(tokens);
    const [firstNorm] = norms;
    if (firstNorm === undefined) continue;
    const casing = casingOf(tokens);
    const words = norms.filter((norm) => !CONNECTORS.has(norm));
    const key = exactKey(norms);
    const index = names.push({ entry, name, key, when, casing, wordCases: tokens.map((t) => t.wordCase), words }) - 1;
    const singular = singularKey(norms);
    for (const found of new Set([key, singular])) push(exact, found, index);
    raise(longest, firstNorm, norms.length);
    if (norms.length === 1) raise(longest, singular, 1);

    const [firstFolded, ...others] = foldedWords(norms);
    if (!firstFolded || casing === 'acronym' || !isLatin(name)) continue;
    push(folded, foldedKey([firstFolded, ...others]), index);
    raise(longestFolded, firstFolded, 1 + others.length);
    for (const skeleton of new Set(words.flatMap(skeletonKeys))) push(bySkeleton, skeleton, index);
  }
  return { names, exact, longest, folded, longestFolded, bySkeleton };
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
