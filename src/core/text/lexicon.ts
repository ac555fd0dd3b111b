import { memoise } from '../../util/memoise';
import { arabicStems } from './arabic-affixes';
import { countryOf } from './demonyms';
import { singularOf } from './inflection';
import { APOSTROPHES, normaliseWord } from './normalise';
import { consonantsOf } from './skeleton';
import { SpellingTable } from './spelling-table';
import { foldInitial, foldTransliteration } from './transliteration';
import { type WordCase, wordCaseOf } from './word-case';
import { CONNECTORS, FUNCTION_WORDS, HONORIFICS, TITLES } from './words';

/** What honorifics fold to: one may stand for another before a name, but a name with one is not the name without. */
const ANY_HONORIFIC = '~';
/** A longer word in capitals is shouted. */
export const MAX_ABBREVIATION_LENGTH = 5;
const MIN_FOLDED_HONORIFIC_LENGTH = 5;
const FOLDED_HONORIFICS: ReadonlySet<string> = new Set([...HONORIFICS].map(foldTransliteration));
/** Distinct words to remember: a long article has some two thousand, a day's reading some tens of thousands. */
const REMEMBERED_WORDS = 20_000;

/** All that matching asks of a word as it is spelt, whatever text it stands in. */
export class Word {
  readonly singular: string;
  /** Whether it is written as a name's word is. */
  readonly isCapitalised: boolean;
  readonly isConnector: boolean;
  readonly isFunctionWord: boolean;
  #spelling: string | undefined;
  #isHonorific: boolean | undefined;
  #initial: string | undefined;
  #folded: string | undefined;
  #consonants: string | undefined;
  #forms: readonly string[] | undefined;

  constructor(
    /** Comparable form. */
    readonly norm: string,
    readonly wordCase: WordCase,
    /** How many UTF-16 code units of the spelling are a possessive ending. */
    readonly possessiveLength: number,
    /** Its number among the words of its lexicon, in the order in which they were first seen. */
    readonly number: number,
  ) {
    this.singular = singularOf(norm);
    this.isCapitalised = wordCase === 'capital' || wordCase === 'mixed' || wordCase === 'upper';
    // US is no connector, though "us" (Umar us-Sami) is.
    this.isConnector = wordCase !== 'upper' && CONNECTORS.has(norm);
    this.isFunctionWord = FUNCTION_WORDS.has(norm);
  }

  /** What it may be a form of: itself, then its singular, or its stems in Arabic script. An abbreviation's last S is its own: ISIS. */
  get forms(): readonly string[] {
    const isAbbreviation = this.wordCase === 'upper' && this.norm.length <= MAX_ABBREVIATION_LENGTH;
    this.#forms ??= isAbbreviation ? [this.norm] : [...new Set([this.norm, this.singular, ...arabicStems(this.norm)])];
    return this.#forms;
  }

  /** The singular with transliteration folded: equal for spellings of one word. */
  get spelling(): string {
    this.#spelling ??= foldTransliteration(this.singular);
    return this.#spelling;
  }

  /** Short words are honorifics only as they are listed; longer ones in any spelling: Maulvi, Mauulvi, Moulvi. */
  get isHonorific(): boolean {
    this.#isHonorific ??=
      HONORIFICS.has(this.norm) ||
      (this.norm.length >= MIN_FOLDED_HONORIFIC_LENGTH && FOLDED_HONORIFICS.has(this.spelling));
    return this.#isHonorific;
  }

  /** Whether it stands capitalised before a name without being part of it. */
  get isTitle(): boolean {
    return TITLES.has(this.norm) || this.isHonorific;
  }

  /** The spelling, a demonym as its country and any honorific as one: equal for words by which one thing is named. */
  get folded(): string {
    this.#folded ??= this.#foldedAnew();
    return this.#folded;
  }

  #foldedAnew(): string {
    if (this.isHonorific) return ANY_HONORIFIC;
    const country = countryOf(this.singular);
    return country === this.singular ? this.spelling : foldTransliteration(country);
  }

  /** The letter that it begins with, as one of those that are put for one another there. */
  get initial(): string {
    this.#initial ??= this.isHonorific ? ANY_HONORIFIC : foldInitial(this.norm);
    return this.#initial;
  }

  /** The consonants of its spelling, in which a demonym is not its country: a misspelt one is no demonym. */
  get consonants(): string {
    this.#consonants ??= this.isHonorific ? ANY_HONORIFIC : consonantsOf(this.spelling);
    return this.#consonants;
  }
}

/** Analyses each distinct spelling once: running text and names repeat their words. */
export interface Lexicon {
  /** The word that a spelling is; its `norm` is empty when the spelling holds nothing that anybody sees. */
  wordOf(spelling: string): Word;
  /** The same for the text between two UTF-16 offsets. */
  wordAt(text: string, start: number, end: number): Word;
}

/** Points and spaces of abbreviations, strokes of dates: 9/11 is one word, like 911. */
const BETWEEN_LETTERS = /[. /]/g;
/** From this length on, engines keep a part of a text as a view of the whole, which then stays in memory with it. */
const SLICE_LENGTH = 13;
const POSSESSIVE = new RegExp(`[${APOSTROPHES}][sS]$`, 'u');

export function createLexicon(): Lexicon {
  let count = 0;
  const analyse = memoise((spelling: string) => {
    const possessiveLength = POSSESSIVE.test(spelling) ? 2 : 0;
    const word = spelling.slice(0, spelling.length - possessiveLength).replace(BETWEEN_LETTERS, '');
    const norm = word === '&' ? 'and' : normaliseWord(word);
    return new Word(norm, wordCaseOf(word), possessiveLength, count++);
  }, REMEMBERED_WORDS);
  const seen = new SpellingTable<Word>();
  return {
    wordOf: (spelling) => analyse(copyOf(spelling)),
    wordAt(text, start, end) {
      const known = seen.find(text, start, end);
      if (known) return known;
      const spelling = copyOf(text.slice(start, end));
      const word = analyse(spelling);
      seen.remember(spelling, word);
      return word;
    },
  };
}

/** The same text on its own: nothing of a page is kept because one of its words is remembered. */
function copyOf(text: string): string {
  return text.length < SLICE_LENGTH ? text : text.split('').join('');
}
