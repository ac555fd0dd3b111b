import { bisect } from '../../util/bisect';
import { EMPTY_HASH, extendHash, extendHashBy } from '../../util/hash-string';
import type { NamedEntry } from '../corpus/pack-schema';
import { ENTRY_KINDS, type EntryKind } from '../corpus/vocabulary';
import { createLexicon, type Lexicon, type Word } from '../text/lexicon';
import { rememberByWord } from '../text/remember-by-word';
import { tokenise } from '../text/tokenise';
import { CASINGS, type Casing } from './casing';
import type { IndexData } from './index-data';
import { bearingWords, foldedKeys, formKeys, KEY_SPACE } from './name-key';
import { textsOfEntries, textsOfIndex } from './name-texts';
import { NAME_CONDITIONS, type NameCondition } from './names-of-entry';
import { PostingLists, SPARE_BITS_OF_KEYS_ALONE } from './posting-lists';
import { longerReach, type Reach } from './reach';

/** A name of an entry, prepared for matching. */
export interface IndexedName {
  entry: string;
  kind: EntryKind;
  tier: number;
  /** As the corpus writes it. */
  name: string;
  when: NameCondition;
  casing: Casing;
  words: readonly Word[];
  /** Without connectors. */
  bearing: readonly Word[];
  /** Its first and last bearing word folded, titles left out, and '' for any: by what a shorter name may call it later on. */
  ends: readonly string[];
  exactKey: string;
  /** See `formKeys`. */
  formKeys: readonly string[];
  /** See `foldedKeys`. */
  foldedKeys: readonly string[];
}

/** What the index has to do with a word, whatever text it stands in. */
export interface WordFacts {
  /** The state of the hash of an exact key that begins with it and goes on. */
  begun: number;
  /** Of names that begin with it, in any of its forms. */
  longest: Reach;
  /** The same of names that begin with it folded, connectors left out. */
  longestFolded: Reach;
  /** Whether no approximate step may take it for a word of a name, because it is an everyday one. */
  isConfusable: boolean;
  /** Whether a misspelt name may go on with it in small letters. */
  isPlainWord: boolean;
}

/**
 * An inverted index from keys of names to names. It promises:
 * - every name is found under its exact key and, if other, under the key with its last word in the singular (`exact`);
 * - every Latin name but acronyms that has a word besides connectors is found under its folded key (`folded`); its
 *   entry, when it is proper and such that it is recognised misspelt, under its blocking keys (`skeletons`);
 * - a window of text with more words than `facts` gives for its first word as that is cased, or `longest` for its first two, matches
 *   no name so;
 * - a look-up may also give names whose key is another with the same hash: compare before you believe.
 * Names are told by their number, which is the same whenever the same corpus is indexed.
 */
export interface NameIndex {
  lexicon: Lexicon;
  /** The name with a number. Throws a RangeError when there is none. */
  name(number: number): IndexedName;
  /** The numbers of an entry's names: those from one to before another. */
  namesOfEntry(entryNumber: number): { from: number; to: number };
  /** What the names of one entry, and no others, have in common: for comparing names without preparing them. */
  entryNumber(number: number): number;
  facts(word: Word): WordFacts;
  exact: PostingLists;
  /** By the first two words of names, and the key of every name of two: the `Reach` of names that begin so. */
  longest: PostingLists;
  folded: PostingLists;
  /** Numbers of entries, by the blocking keys of their names. */
  skeletons: PostingLists;
  /** What the words of a name, or the first of them, begin with: of none other can a name be found under `skeletons`. */
  initials: PostingLists;
}

/** Names to remember prepared: those of a day's reading, not those of the largest corpus. */
const REMEMBERED = 20_000;

/**
 * Makes an index of data that was built, or loaded. Names are prepared when first asked for.
 * @param namedAt gives the entries that were indexed, in their order, for data without texts.
 */
export function createNameIndex(
  data: IndexData,
  lexicon = createLexicon(),
  namedAt: (entryNumber: number) => NamedEntry | undefined = () => undefined,
): NameIndex {
  const texts = data.texts ? textsOfIndex(data.texts) : textsOfEntries(namedAt, lexicon);
  const exact = new PostingLists(data.exact);
  const confusable = new PostingLists(data.confusable, SPARE_BITS_OF_KEYS_ALONE);
  const longest = new PostingLists(data.longest);
  const longestFolded = new PostingLists(data.longestFolded);
  const plainWords = new PostingLists(data.plainWords, SPARE_BITS_OF_KEYS_ALONE);

  const { entryOfName } = data;
  const firstNameOf = (entryNumber: number) =>
    bisect(entryOfName.length, (name) => (entryOfName[name] ?? 0) < entryNumber);

  function prepare(number: number): IndexedName {
    const entryNumber = entryOfName[number] ?? -1;
    const name = texts.name(entryNumber, number - firstNameOf(entryNumber), number);
    const entry = texts.entry(entryNumber);
    const sort = data.sortOfEntry[entryNumber] ?? 0;
    const kind = ENTRY_KINDS[sort % ENTRY_KINDS.length];
    const tier = Math.floor(sort / ENTRY_KINDS.length);
    const flags = data.flagsOfName[number] ?? 0;
    const when = NAME_CONDITIONS[flags % NAME_CONDITIONS.length];
    const casing = CASINGS[Math.floor(flags / NAME_CONDITIONS.length)];
    if (name === undefined || entry === undefined || !when || !casing || !kind)
      throw new RangeError(`the index has no name ${number}`);
    const words = tokenise(name, lexicon).map(({ word }) => word);
    const bearing = bearingWords(words);
    const keys = formKeys(words);
    const [exactKey = ''] = keys;
    return {
      entry,
      kind,
      tier,
      name,
      when,
      casing,
      words,
      bearing,
      ends: endsOf(bearing),
      exactKey,
      formKeys: keys,
      foldedKeys: foldedKeys(words),
    };
  }

  return {
    lexicon,
    name: rememberByNumber(prepare, entryOfName.length),
    entryNumber: (number) => entryOfName[number] ?? -1,
    namesOfEntry: (entryNumber) => ({
      from: firstNameOf(entryNumber),
      to: firstNameOf(entryNumber + 1),
    }),
    facts: rememberByWord(({ norm, folded, forms }) => ({
      begun: extendHashBy(extendHash(EMPTY_HASH, norm), KEY_SPACE),
      longest: forms.reduce((reach, form) => longerReach(reach, longest.first(form)), 0),
      longestFolded: longestFolded.first(folded),
      isConfusable: confusable.has(norm),
      isPlainWord: plainWords.has(folded),
    })),
    exact,
    longest,
    folded: new PostingLists(data.folded),
    skeletons: new PostingLists(data.skeletons),
    initials: new PostingLists(data.initials, SPARE_BITS_OF_KEYS_ALONE),
  };
}

function endsOf(bearing: readonly Word[]): string[] {
  const untitled = bearing.filter(({ isTitle }) => !isTitle);
  return [...new Set(['', untitled[0]?.folded ?? '', untitled.at(-1)?.folded ?? ''])];
}

/** As `memoise`, for numbers below a count. */
function rememberByNumber<T>(compute: (number: number) => T, count: number): (number: number) => T {
  const results = new Array<T | undefined>(count);
  let remembered = 0;
  return (number) => {
    const known = results[number];
    if (known !== undefined) return known;
    if (remembered >= REMEMBERED) {
      results.fill(undefined);
      remembered = 0;
    }
    const result = compute(number);
    results[number] = result;
    remembered++;
    return result;
  };
}
