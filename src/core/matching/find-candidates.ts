import type { TextBlock } from '../spot';
import { APOSTROPHES } from '../text/normalise';
import { tokenFrom } from '../text/token-at';
import type { Token } from '../text/tokenise';
import { PLACE_MODIFIERS } from '../text/words';
import { addReading } from './add-reading';
import type { Candidate, Reading } from './candidate';
import { isHeadline, textCaseOf } from './casing';
import { findExact } from './find-exact';
import { findFuzzy } from './find-fuzzy';
import { findSingle } from './find-single';
import { findVariants } from './find-variants';
import type { Match } from './match';
import type { NameIndex } from './name-index';

/**
 * Every stretch of a block of text that may be a mention, overlaps included, in order of start.
 * An exact match is preferred to a variant of the same stretch and entry, a variant to an approximate one.
 * @param tokens of the block's text.
 */
export function findCandidates(index: NameIndex, block: TextBlock, tokens: readonly Token[]): Candidate[] {
  const facts = tokens.map(({ word }) => index.facts(word));
  const textCase = textCaseOf(tokens);
  const exact = findExact(index, { tokens, facts, textCase });
  const known = [...exact, ...findVariants(index, { tokens, facts }, exact)];
  const candidates = new Map<number, Candidate>();
  for (const match of [...known, ...findFuzzy(index, { tokens, facts }, known)]) {
    const key = match.from * tokens.length + match.to - 1;
    const candidate = candidates.get(key) ?? emptyCandidate(block, tokens, match);
    candidates.set(key, candidate);
    const { name, method, similarity } = match;
    addReading(index, candidate.readings, { name, method, similarity });
  }
  const found = [...candidates.values()];
  for (const { at, readings } of findSingle(index, { tokens, textCase })) {
    const candidate = emptyCandidate(block, tokens, { from: at, to: at + 1 });
    // Shared, so that a text that repeats a name does not repeat what it may mean; nothing is added to it from here on.
    candidate.readings = readings as Reading[];
    found.push(candidate);
  }
  found.sort((a, b) => a.start - b.start || b.end - a.end);
  noteNeighbours(index, found, { text: block.text, tokens });
  return found;
}

function noteNeighbours(
  index: NameIndex,
  candidates: readonly Candidate[],
  { text, tokens }: { text: string; tokens: readonly Token[] },
): void {
  if (candidates.length === 0 || isHeadline(tokens)) return;
  // A given name that happens to be somebody's surname is no name of its own there.
  const own = candidates.filter(({ readings }) => readings.some(({ name }) => index.name(name).when !== 'named'));
  const hyphenated: { candidate: Candidate; next: number }[] = [];
  for (const candidate of candidates) {
    const [first, following] = [tokenFrom(tokens, candidate.start), tokenFrom(tokens, candidate.end)];
    const [before, token, last, next] = [tokens[first - 1], tokens[first], tokens[following - 1], tokens[following]];
    if (last && next && isNamePart(next) && isOneName(text, last, next) && !beginsOne(own, next))
      candidate.followedBy = next.word.singular;
    else if (last && next && isHyphenBetween(text, last, next) && beginsOne(own, next))
      hyphenated.push({ candidate, next: next.start });
    if (before && token && isGivenName(before) && isOneName(text, before, token) && !endsOne(own, before))
      candidate.precededBy = before.word.singular;
  }
  // Two names with a hyphen between go by what follows the second: the Khost-Gardez Pass.
  for (const { candidate, next } of hyphenated)
    candidate.followedBy =
      own.find(({ start, followedBy }) => start === next && followedBy !== null)?.followedBy ?? null;
}

function isHyphenBetween(text: string, { end }: Token, { start }: Token): boolean {
  return start === end + 1 && text.charCodeAt(end) === HYPHEN;
}

function beginsOne(candidates: readonly Candidate[], { start }: Token): boolean {
  return candidates.some((candidate) => candidate.start === start);
}

function endsOne(candidates: readonly Candidate[], { end }: Token): boolean {
  return candidates.some((candidate) => candidate.end === end);
}

const NONE: readonly string[] = [];

function emptyCandidate(
  block: TextBlock,
  tokens: readonly Token[],
  { from, to }: Pick<Match, 'from' | 'to'>,
): Candidate {
  const start = tokens[from]?.start ?? 0;
  const end = tokens[to - 1]?.end ?? start;
  const surface = block.text.slice(start, end);
  const embedded = isEmbedded(block.text, tokens, { from, to });
  return {
    block: block.id,
    start,
    end,
    surface,
    embedded,
    followedBy: null,
    precededBy: null,
    words: to - from,
    neighbours: 0,
    ownContextWords: NONE,
    sentence: 0,
    readings: [],
  };
}

const DAY = /^\d{1,2}$/;
const YEAR = /^\d{4}$/;
const [SPACE, HYPHEN] = [32, 45];
const APART = new RegExp(`[/${APOSTROPHES}]`, 'u');

/**
 * Whether the word before or after, with nothing between, looks like another part of a person's name, or a year follows a day:
 * "September 11, 2021" is another date.
 */
function isEmbedded(text: string, tokens: readonly Token[], { from, to }: Pick<Match, 'from' | 'to'>): boolean {
  const [before, first, last, after] = [tokens[from - 1], tokens[from], tokens[to - 1], tokens[to]];
  const followsName = before && first && isNamePart(before) && isOneName(text, before, first);
  const precedesName = precedesNamePart(text, tokens, to - 1);
  const precedesYear =
    last !== undefined && after !== undefined && DAY.test(last.word.norm) && YEAR.test(after.word.norm);
  return Boolean(followsName || precedesName || precedesYear);
}

/** Whether a name goes on after a token, be it over connectors: Jaish ul-Muslimeen. */
function precedesNamePart(text: string, tokens: readonly Token[], at: number): boolean {
  const [token, next] = [tokens[at], tokens[at + 1]];
  if (!token || !next || !isOneName(text, token, next)) return false;
  return isNamePart(next) || (next.word.isConnector && precedesNamePart(text, tokens, at + 1));
}

/** A possessive ends a name, a stroke stands between two, and a line that begins in capitals (a dateline) begins anew. */
function isOneName(text: string, word: Token, next: Token): boolean {
  if (!next.joined) return false;
  // By far the most gaps are one space.
  if (next.start === word.end + 1 && text.charCodeAt(word.end) === SPACE) return true;
  const gap = text.slice(word.end, next.start);
  const isNewLine = gap.includes('\n') && next.word.wordCase === 'upper' && word.word.wordCase !== 'upper';
  return !isNewLine && !APART.test(gap);
}

function isNamePart({ word }: Token): boolean {
  return word.isCapitalised && !word.isTitle && !word.isFunctionWord;
}

function isGivenName(token: Token): boolean {
  return isNamePart(token) && token.word.wordCase === 'capital' && !PLACE_MODIFIERS.has(token.word.norm);
}
