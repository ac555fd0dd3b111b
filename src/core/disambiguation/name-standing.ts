import { memoise } from '../../util/memoise';
import type { EntryKind } from '../corpus/vocabulary';
import type { IndexedName, NameIndex } from '../matching/name-index';
import type { Evidence } from './evidence';
import { otherMeaningScore } from './other-meaning-score';
import type { PageVocabulary } from './page-vocabulary';

/**
 * The subject score at which a name that might mean something else is as likely ours as not. A capitalised word is rarer than
 * an abbreviation, and a phrase in small letters may be anything; in scripts without case, one word is as likely a plain one (طالبان,
 * students), several are a name.
 */
const EVEN_SUBJECT_SCORE = {
  proper: 0.6,
  acronym: 1.2,
  common: 1.5,
  native: 0.2,
  nativeWord: 0.9,
} as const;
/** What is added to it for a name of which other meanings are known. */
const EVEN_WITH_OTHER_MEANINGS = 0.3;
const REMEMBERED_NAMES = 2_000;

/** What a name is to one page, wherever it stands there. */
export interface NameStanding {
  /** Whether it takes a word of the subject for a reader to want such an entry. */
  isCommonlyKnown: boolean;
  /** How much the page speaks of another meaning of it: see `otherMeaningScore`. */
  otherMeaning: number;
  /** The subject score at which it is as likely ours as not, where it might mean something else. */
  evenSubject: number;
}

/** @returns a function of a name's number in the index. */
export function createNameStandings(page: {
  index: NameIndex;
  vocabulary: PageVocabulary;
  evidence: Evidence;
}): (name: number) => NameStanding {
  return memoise((number) => {
    const name = page.index.name(number);
    return {
      isCommonlyKnown: isCommonlyKnown(name),
      otherMeaning: otherMeaningScore(name, page),
      evenSubject: evenScore(name, page.vocabulary),
    };
  }, REMEMBERED_NAMES);
}

/**
 * Ships, streets and people are called by the names of towns, and what is widely known is named on pages about anything: it takes a
 * word of the subject for a reader to want such an entry. A person's full name is nobody else's.
 */
function isCommonlyKnown({ kind, tier, when, bearing }: IndexedName): boolean {
  if (when !== 'always' || (kind === 'person' && bearing.length > 1)) return false;
  return tier > 1 || (bearing.length === 1 && isPlaceKind(kind));
}

export function isPlaceKind(kind: EntryKind): boolean {
  return kind === 'place' || kind === 'border';
}

function evenScore({ entry, name, casing, words }: IndexedName, vocabulary: PageVocabulary): number {
  const isNative = words.every(({ wordCase }) => wordCase === 'none');
  const others = vocabulary.otherMeanings(entry, name).length;
  const sort = !isNative ? casing : words.length > 1 ? 'native' : 'nativeWord';
  return EVEN_SUBJECT_SCORE[sort] + (others > 0 ? EVEN_WITH_OTHER_MEANINGS : 0);
}
