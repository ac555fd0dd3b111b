import { memoise } from '../../util/memoise';
import { singularOf } from './inflection';
import { APOSTROPHES, normaliseWord } from './normalise';
import { foldTransliteration } from './transliteration';
import { type WordCase, wordCaseOf } from './word-case';
import { CONNECTORS, FUNCTION_WORDS, TITLES } from './words';

/** Distinct words to remember: a long article has some two thousand, a day's reading some tens of thousands. */
const REMEMBERED_WORDS = 20_000;

/** All that matching asks of a word as it is spelt, whatever text it stands in. */
export class Word {
  readonly singular: string;
  readonly isConnector: boolean;
  readonly isFunctionWord: boolean;
  readonly isTitle: boolean;
  #folded: string | undefined;

  constructor(
    /** Comparable form. */
    readonly norm: string,
    readonly wordCase: WordCase,
    /** How many UTF-16 code units of the spelling are a possessive ending. */
    readonly possessiveLength: number,
  ) {
    this.singular = singularOf(norm);
    this.isConnector = CONNECTORS.has(norm);
    this.isFunctionWord = FUNCTION_WORDS.has(norm);
    this.isTitle = TITLES.has(norm);
  }

  /** Whether it is written as a name's word is. */
  get isCapitalised(): boolean {
    return this.wordCase === 'capital' || this.wordCase === 'mixed' || this.wordCase === 'upper';
  }

  /** The singular with its transliteration folded: equal for spellings of one name. */
  get folded(): string {
    this.#folded ??= foldTransliteration(this.singular);
    return this.#folded;
  }
}

/** Analyses each distinct spelling once: running text and names repeat their words. */
export interface Lexicon {
  /** The word that a spelling is; its `norm` is empty when the spelling holds nothing that anybody sees. */
  wordOf(spelling: string): Word;
}

const POSSESSIVE = new RegExp(`[${APOSTROPHES}][sS]$`, 'u');

export function createLexicon(): Lexicon {
  return {
    wordOf: memoise((spelling) => {
      const possessiveLength = POSSESSIVE.test(spelling) ? 2 : 0;
      const word = spelling.slice(0, spelling.length - possessiveLength).replaceAll('.', '');
      return new Word(normaliseWord(word), wordCaseOf(word), possessiveLength);
    }, REMEMBERED_WORDS),
  };
}
