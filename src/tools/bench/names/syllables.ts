import type { Random } from '../random';

/** Consonants, vowels, and the consonants that end the word or that no vowel follows at once: Kan-da-har, Pakh-tun-khwa. */
const SYLLABLE = /[^aeiouy]*[aeiouy]+(?:[^aeiouy]*$|[^aeiouy](?=[^aeiouy]))?/g;

/** The syllables of a word in small letters, roughly; joined they are the word. A word without a vowel is one. */
export function syllablesOf(word: string): string[] {
  return word.match(SYLLABLE)?.join('') === word ? (word.match(SYLLABLE) ?? []) : [word];
}

/** A coined word has no fewer letters, for shorter ones collide with plain words. */
const MIN_LENGTH = 4;
const MAX_LENGTH = 12;

/** How often a coined word keeps all of a real one but one syllable: even of very many names only a few look like a given one. */
const LOOKALIKE_SHARE = 0.02;

/**
 * A word that could stand in a name: two to four syllables of real ones, or now and then a real word with one of its syllables
 * exchanged for another's. Capitalised. Never one of `words` itself.
 * @param words of real names, capitalised.
 */
export function coinWord(words: readonly string[], random: Random): string {
  const syllables = () => syllablesOf(random.pick(words).toLowerCase());
  for (;;) {
    const own = syllables();
    const coined =
      random.next() < LOOKALIKE_SHARE
        ? own.with(random.below(own.length), random.pick(syllables()))
        : [own[0], ...Array.from({ length: random.below(3) }, () => random.pick(syllables())), syllables().at(-1)];
    const [first = '', ...rest] = coined.join('');
    const word = first.toUpperCase() + rest.join('');
    if (word.length >= MIN_LENGTH && word.length <= MAX_LENGTH && !words.includes(word)) return word;
  }
}
