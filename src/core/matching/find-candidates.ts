import type { TextBlock } from '../spot';
import { type Token, tokenise } from '../text/tokenise';
import { FUNCTION_WORDS, TITLES } from '../text/words';
import type { Candidate, Reading } from './candidate';
import { findExact } from './find-exact';
import { findFuzzy } from './find-fuzzy';
import { findVariants } from './find-variants';
import type { Match } from './match';
import type { NameIndex } from './name-index';
import { isCapitalised } from './name-run';

/** A text counts as written in capitals throughout when so many of its words are, and there are at least a few. */
const SHOUTING_SHARE = 0.7;
const SHOUTING_WORDS = 3;

/**
 * Every stretch of a block of text that may be a mention, overlaps included, in order of start.
 * An exact match is preferred to a variant of the same stretch and entry, a variant to an approximate one.
 */
export function findCandidates(index: NameIndex, block: TextBlock, tokens = tokenise(block.text)): Candidate[] {
  const exact = findExact(index, tokens, isShouting(tokens));
  const matches = [...exact, ...findVariants(index, tokens), ...findFuzzy(index, tokens)];
  const candidates = new Map<string, Candidate>();
  for (const match of matches) {
    const key = `${match.from}:${match.to}`;
    const candidate = candidates.get(key) ?? emptyCandidate(block, tokens, match);
    candidates.set(key, candidate);
    addReading(candidate, readingOf(index, match));
  }
  return [...candidates.values()].sort((a, b) => a.start - b.start || b.end - a.end);
}

function isShouting(tokens: readonly Token[]): boolean {
  const cased = tokens.filter((token) => token.wordCase !== 'none');
  const upper = cased.filter((token) => token.wordCase === 'upper');
  return cased.length >= SHOUTING_WORDS && upper.length >= cased.length * SHOUTING_SHARE;
}

function emptyCandidate(block: TextBlock, tokens: readonly Token[], { from, to }: Match): Candidate {
  const start = tokens[from]?.start ?? 0;
  const end = tokens[to - 1]?.end ?? start;
  const surface = block.text.slice(start, end);
  return {
    block: block.id,
    start,
    end,
    surface,
    embedded: isEmbedded(tokens, from, to),
    words: to - from,
    readings: [],
  };
}

function readingOf(index: NameIndex, match: Match): Reading {
  const { name, method, similarity } = match;
  const indexed = index.names[name];
  if (!indexed) throw new RangeError(`the index has no name ${name}`);
  return { entry: indexed.entry, name: indexed.name, when: indexed.when, method, similarity };
}

const METHODS = ['exact', 'variant', 'fuzzy'] as const;
const CONDITIONS = ['always', 'context', 'named'] as const;
const rank = ({ method, when, similarity }: Reading) =>
  METHODS.indexOf(method) * 10 + CONDITIONS.indexOf(when) - similarity;

/** Keeps the best reading for each entry. */
function addReading(candidate: Candidate, reading: Reading): void {
  const at = candidate.readings.findIndex(({ entry }) => entry === reading.entry);
  const present = candidate.readings[at];
  if (!present) candidate.readings.push(reading);
  else if (rank(reading) < rank(present)) candidate.readings[at] = reading;
}

/** Whether the word before or after, with nothing between, looks like another part of a person's name. */
function isEmbedded(tokens: readonly Token[], from: number, to: number): boolean {
  const [first, before, after] = [tokens[from], tokens[from - 1], tokens[to]];
  const last = tokens[to - 1];
  return (
    (first?.joined === true && before !== undefined && !before.possessive && isNamePart(before)) ||
    (after?.joined === true && last?.possessive === false && isNamePart(after))
  );
}

function isNamePart(token: Token): boolean {
  return isCapitalised(token) && !TITLES.has(token.norm) && !FUNCTION_WORDS.has(token.norm);
}
