import type { Candidate } from '../matching/candidate';
import type { NameIndex } from '../matching/name-index';
import type { Token } from '../text/tokenise';
import type { ReadText } from './read-text';

/** As many words as an abbreviation has letters, and a few small ones between. */
const MAX_SKIPPED_WORDS = 4;
/** What stands between a full name and its abbreviation, or the other way round. */
const BRACKET = /^["”’']?\s*[([]["“‘']?$/u;
const CUE =
  /,\s+(?:or|also|also (?:known|called)(?: as)?|known as|abbreviated(?: as| to)?|shortened to)(?:\s+the)?\s+["“‘']?$/u;
/** No cue is longer, in UTF-16 code units. */
const CUE_REACH = 40;
const SPACE = 32;

/** What is read for expansions. */
type ReadForExpansions = Omit<ReadText, 'bearings' | 'sentences'>;

/**
 * What a text itself says that its abbreviations stand for: `Tehrik-i-Taliban Pakistan (TTP)`, `Tehrik-i-Taliban Pakistan, or TTP,` or
 * `TTP (tactics, techniques and procedures)`.
 * @returns by abbreviation: the entry whose name stands there; or null, where other words with its initials do.
 */
export function findExpansions(read: ReadForExpansions, index: NameIndex): Record<string, string | null> {
  const expansions: Record<string, string | null> = {};
  for (let at = 0; at < read.tokens.length; at++) {
    const wordCase = read.tokens[at]?.word.wordCase;
    if (wordCase !== 'upper' && wordCase !== 'mixed') continue;
    const sides = sidesOf(read, at);
    if (!sides) continue;
    const [abbreviation, expansion] = expansionAt(read, at, sides, index);
    if (expansion !== undefined) expansions[abbreviation] = expansion ?? expansions[abbreviation] ?? null;
  }
  return expansions;
}

/** On which sides of an abbreviation words may stand that it stands for. */
interface Sides {
  /** The word before it, where there is a bracket between. */
  before: Token | undefined;
  /** The same after it. */
  after: Token | undefined;
  /** What introduces it, and all there is between it and the words; null when nothing does. */
  cue: string | null;
}

/** Null for most: nothing of the kind is near. */
function sidesOf({ text, tokens }: ReadForExpansions, at: number): Sides | null {
  const [before, token, after] = [tokens[at - 1], tokens[at], tokens[at + 1]];
  if (!token) return null;
  const { start, end } = token;
  const sides = {
    before: before && isBracket(text, before.end, start) ? before : undefined,
    after: after && isBracket(text, end, after.start) ? after : undefined,
    cue: CUE.exec(text.slice(Math.max(0, start - CUE_REACH), start))?.[0] ?? null,
  };
  return sides.before || sides.after || sides.cue !== null ? sides : null;
}

function isBracket(text: string, from: number, to: number): boolean {
  // By far the most gaps are one space.
  return !(to === from + 1 && text.charCodeAt(from) === SPACE) && BRACKET.test(text.slice(from, to));
}

/** The abbreviation at a token, with what it is said to stand for; undefined when the text does not say. */
function expansionAt(
  { tokens, candidates, text }: ReadForExpansions,
  at: number,
  { before, after, cue }: Sides,
  index: NameIndex,
): [abbreviation: string, expansion: string | null | undefined] {
  const token = tokens[at];
  if (!token) return ['', undefined];
  const { start, end } = token;
  const abbreviation = text.slice(start, end).replaceAll('.', '');
  const letters = abbreviation.toLowerCase().replace(/s$/, '');
  const reach = abbreviation.length + MAX_SKIPPED_WORDS;
  const owners = candidates
    .filter((candidate) => candidate.start === start && candidate.end === end)
    .flatMap(({ readings }) => readings.map(({ name }) => index.name(name).entry));
  const fullNames = candidates.filter(({ words, readings }) => words > 1 && readings.length === 1);
  const entryOf = (candidate: Candidate | undefined, isAbbreviated: (words: readonly Token[]) => boolean) => {
    const entry = candidate?.readings[0] && index.name(candidate.readings[0].name).entry;
    if (!candidate || entry === undefined) return undefined;
    const words = tokens.filter((word) => word.start >= candidate.start && word.end <= candidate.end);
    return owners.includes(entry) || isAbbreviated(words) ? entry : undefined;
  };
  const isBegun = (words: readonly Token[]) => words[0]?.word.norm[0] === letters[0];
  const isSpelt = (words: readonly Token[]) => initialsOf(words).includes(letters);

  if (before) {
    const full = fullNames.find((candidate) => candidate.end === before.end);
    const words = tokens.slice(Math.max(0, at - reach), at);
    const expansion = entryOf(full, isBegun) ?? otherWords(words, letters, 'end');
    if (expansion !== undefined) return [abbreviation, expansion];
  }
  if (after) {
    const full = fullNames.find((candidate) => candidate.start === after.start);
    const expansion = entryOf(full, isBegun) ?? otherWords(tokens.slice(at + 1, at + 1 + reach), letters, 'start');
    if (expansion !== undefined) return [abbreviation, expansion];
  }
  if (cue === null) return [abbreviation, undefined];
  const cueStart = start - cue.length;
  const full = fullNames.find((candidate) => candidate.end === cueStart);
  const words = tokens.filter((word) => word.end <= cueStart).slice(-reach);
  return [abbreviation, entryOf(full, isSpelt) ?? otherWords(words, letters, 'end')];
}

/** Null when the initials of words spell an abbreviation at one end of the words. */
function otherWords(words: readonly Token[], letters: string, side: 'start' | 'end'): null | undefined {
  if (letters.length < 2) return undefined;
  const isSpelt = initialsOf(words).some((initials) =>
    side === 'end' ? initials.endsWith(letters) : initials.startsWith(letters),
  );
  return isSpelt ? null : undefined;
}

/** The first letters of words, with the small ones and without. */
function initialsOf(words: readonly Token[]): string[] {
  return [words, words.filter(({ word }) => !word.isFunctionWord && !word.isConnector)].map((list) =>
    list.map(({ word }) => word.norm[0]).join(''),
  );
}
