import type { Entry } from '../../../core/corpus/pack-schema';
import { bearingWords, foldedKey } from '../../../core/matching/name-key';
import { createLexicon } from '../../../core/text/lexicon';
import { tokenise } from '../../../core/text/tokenise';
import type { Random } from '../random';
import { coinWord } from './syllables';

/** How often a name brings a word that no name before it had. */
const NEW_WORD_SHARE = 0.2;
const MIN_LENGTH = 3;

const lexicon = createLexicon();

/** What the spellings of one name have in common. */
export function spellingKey(name: string): string {
  return foldedKey(bearingWords(tokenise(name, lexicon).map(({ word }) => word)));
}

/** The capitalised words of Latin names that carry them: neither titles nor small words, nor abbreviations. */
export function nameWordsOf(names: readonly string[]): string[] {
  return names.flatMap((name) =>
    tokenise(name, lexicon).flatMap(({ word, start, end }) => {
      const spelling = name.slice(start, end);
      const carries = word.wordCase === 'capital' && !word.isTitle && !word.isFunctionWord && !word.isConnector;
      return carries && spelling.length >= MIN_LENGTH && /^[A-Za-z]+$/.test(spelling) ? [spelling] : [];
    }),
  );
}

export const latinNamesOf = ({ label, aliases }: Pick<Entry, 'label' | 'aliases'>): string[] => [
  label,
  ...aliases.map(({ name }) => name),
];

/**
 * Words for new names. Most are words that names have used before, the commoner the likelier, so that a few (Khan) are in very
 * many names and most in one or two, as it is with real names; the others are coined.
 * @see Herbert A. Simon's model of word frequencies, 1955
 */
export class NameWords {
  readonly #used: string[];
  readonly #real: readonly string[];

  /**
   * @param real words of real names. Of spellings of one word, one is used; how often it stands there says nothing, for a corpus
   * repeats its subject's.
   */
  constructor(real: readonly string[]) {
    this.#real = [...new Map(real.map((word) => [spellingKey(word), word])).values()];
    this.#used = [...this.#real];
  }

  /** A word, and whether no name before had it. */
  take(random: Random): { word: string; isNew: boolean } {
    const isNew = random.next() < NEW_WORD_SHARE;
    const word = isNew ? coinWord(this.#real, random) : random.pick(this.#used);
    this.#used.push(word);
    return { word, isNew };
  }
}
