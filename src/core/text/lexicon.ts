import { memoise } from '../../util/memoise';
import { arabicStems } from './arabic-affixes';
import { countryOf } from './demonyms';
import { singularOf } from './inflection';
import { APOSTROPHES, normaliseWord } from './normalise';
import { consonantsOf } from './skeleton';
import { foldTransliteration } from './transliteration';
import { type WordCase, wordCaseOf } from './word-case';
import { CONNECTORS, FUNCTION_WORDS, HONORIFICS, TITLES } from './words';

/** What honorifics fold to: one may stand for another before a name, but a name with one is not the name without. */
const ANY_HONORIFIC = '~';
/** Distinct words to remember: a long article has some two thousand, a day's reading some tens of thousands. */
const REMEMBERED_WORDS = 20_000;

/** All that matching asks of a word as it is spelt, whatever text it stands in. */
export class Word {
  readonly singular: string;
  readonly isConnector: boolean;
  readonly isFunctionWord: boolean;
  readonly isTitle: boolean;
  readonly isHonorific: boolean;
  #folded: string | undefined;
  #consonants: string | undefined;
  #forms: readonly string[] | undefined;

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
    this.isHonorific = HONORIFICS.has(norm);
    this.isTitle = this.isHonorific || TITLES.has(norm);
  }

  /** Whether it is written as a name's word is. */
  get isCapitalised(): boolean {
    return this.wordCase === 'capital' || this.wordCase === 'mixed' || this.wordCase === 'upper';
  }

  /** What it may be a form of: itself, then its singular, or its stems in Arabic script. */
  get forms(): readonly string[] {
    this.#forms ??= [...new Set([this.norm, this.singular, ...arabicStems(this.norm)])];
    return this.#forms;
  }

  /** The singular, a demonym as its country and any honorific as one, transliteration folded: equal for spellings of one name. */
  get folded(): string {
    this.#folded ??= this.isHonorific ? ANY_HONORIFIC : foldTransliteration(countryOf(this.singular));
    return this.#folded;
  }

  /** The consonants of the folded word: see `consonantsOf`. */
  get consonants(): string {
    this.#consonants ??= consonantsOf(this.folded);
    return this.#consonants;
  }
}

/** Analyses each distinct spelling once: running text and names repeat their words. */
export interface Lexicon {
  /** The word that a spelling is; its `norm` is empty when the spelling holds nothing that anybody sees. */
  wordOf(spelling: string): Word;
}

/** Points and spaces of abbreviations, strokes of dates: 9/11 is one word, like 911. */
const BETWEEN_LETTERS = /[. /]/g;
/** From this length on, engines keep a part of a text as a view of the whole, which then stays in memory with it. */
const SLICE_LENGTH = 13;
const POSSESSIVE = new RegExp(`[${APOSTROPHES}][sS]$`, 'u');

export function createLexicon(): Lexicon {
  const analyse = memoise((spelling: string) => {
    const possessiveLength = POSSESSIVE.test(spelling) ? 2 : 0;
    const word = spelling.slice(0, spelling.length - possessiveLength).replace(BETWEEN_LETTERS, '');
    const norm = word === '&' ? 'and' : normaliseWord(word);
    return new Word(norm, wordCaseOf(word), possessiveLength);
  }, REMEMBERED_WORDS);
  return { wordOf: (spelling) => analyse(spelling.length < SLICE_LENGTH ? spelling : copyOf(spelling)) };
}

/** The same text on its own: nothing of a page is kept because one of its words is remembered. */
function copyOf(text: string): string {
  return text.split('').join('');
}
