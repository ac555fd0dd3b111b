import type { Alias, Entry } from '../../../core/corpus/pack-schema';
import { mulberry32, type Random } from '../random';
import { latinNamesOf, NameWords, nameWordsOf, spellingKey } from './name-words';

/** What is generated, by how often: persons and places are most of any gazetteer. */
const SORTS = ['person', 'person', 'person', 'place', 'place', 'place', 'group', 'group', 'group', 'acronym'] as const;

/** Names of at least three words are patterns: of shorter ones too little would be left. */
const PATTERN = /^[A-Z][a-z]+(?:[ -][\w']+){2,}$/;

/** How many names an entry is found by. */
export function countNames({ label, aliases, native }: Entry): number {
  const own = aliases.some(({ name }) => name === label) ? 0 : 1;
  return own + aliases.length + Object.values(native).flat().length;
}

/**
 * Real entries, and as many plausible ones made of their names' words as it takes to reach a number of names: persons with a
 * surname alone, places, groups and institutions patterned on real ones, abbreviations. No two are spellings of one name, which a
 * corpus gives to one entry. With one seed, fewer names are always the first of more, so that one text can be read against any
 * number of names.
 * @param count how many names; when the real entries have more, the first of them alone are returned, with hardly fewer.
 * @param isPlain whether a word in small letters is one of ordinary language, which persons and places are not called by.
 */
export function generateEntries(
  real: readonly Entry[],
  { count, seed, isPlain }: { count: number; seed: number; isPlain: (word: string) => boolean },
): Entry[] {
  const random = mulberry32(seed);
  const names = real.flatMap(latinNamesOf);
  const words = new NameWords(nameWordsOf(names).filter((word) => !isPlain(word.toLowerCase())));
  const patterns = names.filter((name) => PATTERN.test(name) && nameWordsOf([name]).length > 0);
  const taken = new Set(names.map(spellingKey));
  const { entries, total: realTotal } = firstOf(real, count);
  let total = realTotal;
  if (entries.length < real.length) return entries;
  while (total < count) {
    const drafts = draft(random, words, patterns).filter(({ name }) => !taken.has(spellingKey(name)));
    const [label, ...aliases] = drafts.slice(0, count - total);
    if (!label) continue;
    for (const { name } of [label, ...aliases]) taken.add(spellingKey(name));
    // What an entry means when its label is not enough is said by an alias of the same name.
    const named = label.when === 'always' ? aliases : [label, ...aliases];
    const entry = blankEntry(`generated-${entries.length}`, label.name, named);
    total += countNames(entry);
    entries.push(entry);
  }
  return entries;
}

/** The first entries that have no more names together than asked for. */
function firstOf(entries: readonly Entry[], count: number): { entries: Entry[]; total: number } {
  let total = 0;
  const first = entries.filter((entry) => {
    const names = countNames(entry);
    if (total + names > count) return false;
    total += names;
    return true;
  });
  return { entries: first, total };
}

function draft(random: Random, words: NameWords, patterns: readonly string[]): Alias[] {
  const first = words.take(random);
  const second = words.take(random);
  switch (random.pick(SORTS)) {
    case 'person': {
      const names = [alias(`${first.word} ${second.word}`)];
      // Editors give a surname alone to somebody only where it tells one from others.
      if (second.isNew) names.push(alias(second.word, 'named'));
      if (random.next() < 0.3) names.push(alias(`${first.word} ${words.take(random).word} ${second.word}`));
      return names;
    }
    case 'place':
      return first.isNew && random.next() < 0.5 ? [alias(first.word)] : [alias(`${first.word} ${second.word}`)];
    case 'group': {
      const name = patterned(random.pick(patterns), [first.word, second.word], random);
      const letters = initials(name);
      return letters.length >= 3 && random.next() < 0.5 ? [alias(name), alias(letters, 'context')] : [alias(name)];
    }
    case 'acronym':
      return [alias(initials(`${first.word} ${second.word} ${words.take(random).word}`), 'context')];
  }
}

/** A real name with words of its own exchanged. */
function patterned(pattern: string, replacements: readonly string[], random: Random): string {
  const own = nameWordsOf([pattern]);
  return replacements.reduce((name, word) => name.replace(random.pick(own), word), pattern);
}

function initials(name: string): string {
  return (name.match(/\b[A-Z]/g) ?? []).join('');
}

function alias(name: string, when: Alias['when'] = 'always'): Alias {
  return { name, when, not: [] };
}

function blankEntry(id: string, label: string, aliases: Alias[]): Entry {
  return {
    id,
    label,
    kind: 'concept',
    aliases,
    native: {},
    depth: 'short',
    tier: 1,
    roles: [],
    status: [],
    timeline: [],
    related: [],
    asOf: '2026-01-01',
    summary: [],
    sections: [],
  };
}
