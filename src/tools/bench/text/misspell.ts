import type { Random } from '../random';

/** What writers and keyboards put for one another in names from Pashto, Urdu, Dari and Arabic, and what hands do in haste. */
const PRESS_SPELLINGS: readonly (readonly [from: string, to: string])[] = [
  ['ee', 'i'],
  ['i', 'ee'],
  ['oo', 'u'],
  ['u', 'oo'],
  ['u', 'o'],
  ['e', 'i'],
  ['a', 'e'],
  ['kh', 'k'],
  ['gh', 'g'],
  ['q', 'k'],
  ['w', 'v'],
  ['z', 's'],
  ['ss', 's'],
  ['ll', 'l'],
  ['mm', 'm'],
];
const MIN_WORD_LENGTH = 5;

/**
 * A name as it may be misspelt: in one of its longer capitalised words (plain ones every spelling checker knows), one letter left
 * out, doubled, put in or exchanged with the next, or one press spelling for another. The first letter stays, as readers need it too.
 * @returns null when no word is long enough to be recognised.
 */
export function misspell(name: string, random: Random): string | null {
  const words = [...name.matchAll(/\b[A-Z][a-z]+/g)].filter(([word]) => word.length >= MIN_WORD_LENGTH);
  if (words.length === 0) return null;
  const { 0: word, index } = random.pick(words);
  for (let attempt = 0; attempt < 20; attempt++) {
    const wrong = word[0] + misspellRest(word.slice(1), random);
    if (wrong !== word) return name.slice(0, index) + wrong + name.slice(index + word.length);
  }
  return null;
}

function misspellRest(rest: string, random: Random): string {
  if (random.next() < 0.5) {
    const [from, to] = random.pick(PRESS_SPELLINGS);
    return rest.replace(from, to);
  }
  const at = random.below(rest.length - 1);
  const [before, letter = '', next = '', after] = [rest.slice(0, at), rest[at], rest[at + 1], rest.slice(at + 2)];
  return (
    before +
    random.pick([next, letter + letter + next, next + letter, random.pick([...'aeiouhklmnrst']) + next]) +
    after
  );
}
