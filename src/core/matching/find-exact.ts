import { EMPTY_HASH, extendHash, extendHashBy, finishHash } from '../../util/hash-string';
import type { Word } from '../text/lexicon';
import { rememberByWords } from '../text/remember-by-words';
import type { Token } from '../text/tokenise';
import { isCasedAs, type TextCase } from './casing';
import type { Match } from './match';
import type { NameIndex, WordFacts } from './name-index';
import { formKeys, KEY_SPACE } from './name-key';
import { perIndex } from './per-index';
import { longerReach, type Reach, wordsWithin } from './reach';

/**
 * Every stretch of several tokens that a name of the index is written as: exactly; or, as a variant, in the other of singular
 * and plural, or with what Arabic script writes onto a word.
 *
 * A key's hash is carried from each stretch to the next longer one, and the key itself made only where the index holds its hash.
 */
export function findExact(
  index: NameIndex,
  { tokens, facts, textCase }: { tokens: readonly Token[]; facts: readonly WordFacts[]; textCase: TextCase },
): Match[] {
  const matches: Match[] = [];
  for (let from = 0; from < tokens.length; from++) {
    const [first, known] = [tokens[from]?.word, facts[from]];
    if (!first || !known) break;
    // Without capitals in the text there is nothing to go by; see `isCasedAs`.
    const isSmall = first.wordCase === 'lower' && textCase !== 'whispering';
    if (wordsWithin(known.longest, isSmall) < 2) continue;
    // In scripts without case a longer name is found under other forms of its first word too: see `formKeys`.
    const stems = first.wordCase === 'none' && first.forms.length > 1 ? first.forms : undefined;
    const second = tokens[from + 1];
    if (!second?.joined) continue;
    let begun = known.begun;
    let begunByStem = stems?.map((stem) => extended(EMPTY_HASH, stem));
    const most = wordsWithin(reachFrom(index, begun, begunByStem, second.word.norm), isSmall);
    // Most pairs of words begin no name, and are none in another form of the second.
    if (most === 0 && second.word.forms.length === 1) continue;
    for (let to = from + 2; to <= from + Math.max(2, most); to++) {
      const token = tokens[to - 1];
      if (!token?.joined) break;
      const { word } = token;
      if (isWritten(index, begun, word.forms) || begunByStem?.some((state) => isWritten(index, state, [word.norm])))
        addMatches(index, tokens, { from, to, textCase }, matches);
      begun = extended(begun, word.norm);
      begunByStem = begunByStem?.map((state) => extended(state, word.norm));
    }
  }
  return matches;
}

function extended(state: number, norm: string): number {
  return extendHashBy(extendHash(state, norm), KEY_SPACE);
}

/** Of names that begin with one of these and a second one. */
function reachFrom({ longest }: NameIndex, begun: number, byStem: readonly number[] | undefined, norm: string): Reach {
  let reach = longest.firstByHash(finishHash(extendHash(begun, norm)));
  for (const state of byStem ?? [])
    reach = longerReach(reach, longest.firstByHash(finishHash(extendHash(state, norm))));
  return reach;
}

/** Whether the index may hold a key that is begun, with a word in one of its forms. */
function isWritten(index: NameIndex, begun: number, forms: readonly string[]): boolean {
  for (const form of forms) if (index.exact.hasHash(finishHash(extendHash(begun, form)))) return true;
  return false;
}

function addMatches(
  index: NameIndex,
  tokens: readonly Token[],
  { from, to, textCase }: { from: number; to: number; textCase: TextCase },
  matches: Match[],
): void {
  const words = tokens.slice(from, to).map(({ word }) => word);
  for (const { number, isExact } of rememberedNames(index)(words)) {
    if (isCasedAs(index.name(number), words, textCase))
      matches.push({ from, to, name: number, method: isExact ? 'exact' : 'variant', similarity: 1 });
  }
}

const rememberedNames = perIndex((index) => rememberByWords((words) => namesWritten(index, words)));

/** The names that words are, exactly or in another form, whatever their capitals. */
export function namesWritten(index: NameIndex, words: readonly Word[]): { number: number; isExact: boolean }[] {
  const [written = '', ...others] = formKeys(words);
  const found: { number: number; isExact: boolean }[] = [];
  const add = (key: string) => {
    for (const number of index.exact.get(key)) {
      if (found.some((other) => other.number === number)) continue;
      const name = index.name(number);
      const isExact = name.exactKey === written;
      const isForm = name.formKeys.includes(written) || others.some((form) => name.formKeys.includes(form));
      if (isExact || isForm) found.push({ number, isExact });
    }
  };
  add(written);
  for (const key of others) add(key);
  return found;
}
