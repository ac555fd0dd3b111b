import type { Candidate } from '../matching/candidate';
import type { NameIndex } from '../matching/name-index';
import type { Token } from '../text/tokenise';

/** As many words as an abbreviation has letters, and a few small ones between. */
const MAX_SKIPPED_WORDS = 4;
const BEFORE_ABBREVIATION = /^["”’']?\s*[([]["“‘']?$/u;
const AFTER_ABBREVIATION = /^\s*[([]["“‘']?$/u;

/**
 * What a text itself says that its abbreviations stand for: `Tehrik-i-Taliban Pakistan (TTP)` or
 * `TTP (tactics, techniques and procedures)`.
 * @returns by abbreviation: the entry whose name stands there; or null, where other words with its initials do.
 */
export function findExpansions(
  { text, tokens, candidates }: { text: string; tokens: readonly Token[]; candidates: readonly Candidate[] },
  index: NameIndex,
): Record<string, string | null> {
  const expansions: Record<string, string | null> = {};
  for (const [at, { word, start, end }] of tokens.entries()) {
    if (word.wordCase !== 'upper' && word.wordCase !== 'mixed') continue;
    const abbreviation = text.slice(start, end).replaceAll('.', '');
    const reach = abbreviation.length + MAX_SKIPPED_WORDS;
    const [before, after] = [tokens[at - 1], tokens[at + 1]];
    let expansion: string | null | undefined;
    if (before && BEFORE_ABBREVIATION.test(text.slice(before.end, start))) {
      const words = tokens.slice(Math.max(0, at - reach), at);
      expansion = entryNamed((candidate) => candidate.end === before.end) ?? otherWords(words, abbreviation, 'end');
    }
    if (expansion === undefined && after && AFTER_ABBREVIATION.test(text.slice(end, after.start))) {
      const words = tokens.slice(at + 1, at + 1 + reach);
      expansion =
        entryNamed((candidate) => candidate.start === after.start) ?? otherWords(words, abbreviation, 'start');
    }
    if (expansion !== undefined) expansions[abbreviation] = expansion ?? expansions[abbreviation] ?? null;
  }
  return expansions;

  function entryNamed(isPlaced: (candidate: Candidate) => boolean): string | undefined {
    const named = candidates.find(
      ({ words, readings, ...span }) => words > 1 && readings.length === 1 && isPlaced({ words, readings, ...span }),
    );
    return named?.readings[0] && index.name(named.readings[0].name).entry;
  }
}

/** Null when the initials of words spell an abbreviation, with or without the small words, at one end of the words. */
function otherWords(words: readonly Token[], abbreviation: string, side: 'start' | 'end'): null | undefined {
  const letters = abbreviation.toLowerCase().replace(/s$/, '');
  if (letters.length < 2) return undefined;
  const spelt = [words, words.filter(({ word }) => !word.isFunctionWord)].some((list) => {
    const initials = list.map(({ word }) => word.norm[0]).join('');
    return side === 'end' ? initials.endsWith(letters) : initials.startsWith(letters);
  });
  return spelt ? null : undefined;
}
