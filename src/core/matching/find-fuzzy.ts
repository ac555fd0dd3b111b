import Fuse from 'fuse.js';
import type { Word } from '../text/lexicon';
import { rememberByWords } from '../text/remember-by-words';
import type { Token } from '../text/tokenise';
import { findBlocked } from './find-blocked';
import { InitialsHash } from './initials-hash';
import type { Match } from './match';
import type { IndexedName, NameIndex, WordFacts } from './name-index';
import { bearingWords } from './name-key';
import { findNameRuns } from './name-run';
import { perIndex } from './per-index';
import { MAX_FUZZY_WORDS, similarityOfNames } from './similarity';

/** How many names at most are weighed for each stretch. */
const SHORTLIST = 5;

/** A name that a stretch of text is close to. */
interface NearName {
  number: number;
  name: IndexedName;
  similarity: number;
}

/**
 * Stretches of several capitalised words, and plain ones after them, that are close in spelling to a name without being a known spelling of one.
 *
 * Names that begin their words with the same letters, and whose consonants (of a single word: letters) differ from the text's by
 * one at most, are the candidates (blocking); a symmetric similarity of the whole and of each pair of words decides; where many
 * are left, fuse.js picks the likeliest.
 * @param known stretches that are known spellings of some name.
 */
export function findFuzzy(
  index: NameIndex,
  { tokens, facts }: { tokens: readonly Token[]; facts: readonly WordFacts[] },
  known: readonly Match[],
): Match[] {
  const matches: Match[] = [];
  const namesLike = rememberedNames(index);
  const settled = new Set(known.map(({ from, to }) => from * tokens.length + to));
  // What bearing words begin with: of all but connectors, and of the content words alone.
  const spoken = new InitialsHash();
  const content = new InitialsHash();
  for (const run of findNameRuns(tokens, (at) => facts[at]?.isPlainWord ?? false)) {
    const words = run.map((at) => (tokens[at] as Token).word);
    for (let first = 0; first < words.length; first++) {
      const begin = words[first];
      if (!begin?.isCapitalised || begin.isFunctionWord) continue;
      spoken.reset();
      content.reset();
      let contentWords = 0;
      let hasSmall = false;
      let isNameLike = false;
      for (let at = first; at < words.length; at++) {
        const word = words[at];
        if (!word) break;
        spoken.add(word);
        hasSmall ||= word.isFunctionWord;
        if (word.isFunctionWord) continue;
        content.add(word);
        contentWords++;
        // Everyday words are no approximate match by themselves, nor with each other: some word must be a name's own.
        isNameLike ||= !facts[run[at] ?? 0]?.isConfusable;
        const mayGrow = index.initials.hasHash(content.hash) || (hasSmall && index.initials.hasHash(spoken.hash));
        if (contentWords > MAX_FUZZY_WORDS || !mayGrow) break;
        if (at === first || !isNameLike) continue;
        const from = run[first] ?? 0;
        const to = (run[at] ?? 0) + 1;
        if (settled.has(from * tokens.length + to)) continue;
        for (const { number, similarity } of namesLike(bearingWords(words.slice(first, at + 1))))
          matches.push({ from, to, name: number, method: 'fuzzy', similarity });
      }
    }
  }
  return matches;
}

/** An everyday word stands for a name's word only where it has the same consonants: Zia ur Rahman for Zia ur Rehman. */
function isEverydayRight(index: NameIndex, window: readonly Word[], name: readonly Word[]): boolean {
  return window.every((word, at) => !index.facts(word).isConfusable || word.consonants === name[at]?.consonants);
}

const rememberedNames = perIndex((index) => rememberByWords((window) => namesLike(index, window)));
const NONE: readonly NearName[] = [];

/** Of each entry that may be meant by bearing words, the name that they are most like, where there is one. */
export function namesLike(index: NameIndex, window: readonly Word[]): readonly NearName[] {
  const entries = findBlocked(window, index.skeletons);
  if (!entries) return NONE;
  const near: NearName[] = [];
  for (const entry of entries) {
    let best: NearName | undefined;
    const { from, to } = index.namesOfEntry(entry);
    for (let number = from; number < to; number++) {
      const name = index.name(number);
      if (name.casing !== 'proper' || name.when === 'never' || name.bearing.length !== window.length) continue;
      const similarity = similarityOfNames(window, name.bearing);
      if (similarity === null || similarity <= (best?.similarity ?? 0)) continue;
      if (isEverydayRight(index, window, name.bearing)) best = { number, name, similarity };
    }
    if (best) near.push(best);
  }
  return shortlist(window, near);
}

function shortlist(window: readonly Word[], names: NearName[]): NearName[] {
  if (names.length <= SHORTLIST) return names;
  const text = window.map(({ norm }) => norm).join(' ');
  const fuse = new Fuse(names, {
    keys: [{ name: 'name', getFn: ({ name }) => name.exactKey }],
    threshold: 0.6,
    ignoreLocation: true,
  });
  return fuse.search(text, { limit: SHORTLIST }).map(({ item }) => item);
}
