import type { Candidate } from '../matching/candidate';
import type { Token } from '../text/tokenise';
import { FUNCTION_WORDS } from '../text/words';

/** As many words as an abbreviation has letters, and a few small ones between. */
const MAX_SKIPPED_WORDS = 4;

/**
 * What a text itself says that its abbreviations stand for: `Tehrik-i-Taliban Pakistan (TTP)` or
 * `TTP (tactics, techniques and procedures)`.
 * @param tokens of the text; @param candidates found in it.
 * @returns by abbreviation: the entry whose name stands there; or null, where other words with its initials do.
 */
export function findExpansions(
  text: string,
  tokens: readonly Token[],
  candidates: readonly Candidate[],
): Record<string, string | null> {
  const expansions: Record<string, string | null> = {};
  for (const [at, token] of tokens.entries()) {
    if (token.wordCase !== 'upper' && token.wordCase !== 'mixed') continue;
    const abbreviation = text.slice(token.start, token.end).replaceAll('.', '');
    const expansion = expansionBefore(at, abbreviation) ?? expansionAfter(at, abbreviation);
    if (expansion) expansions[abbreviation] = expansion.entry ?? expansions[abbreviation] ?? null;
  }
  return expansions;

  function expansionBefore(at: number, abbreviation: string): { entry: string | null } | null {
    const token = tokens[at];
    const previous = tokens[at - 1];
    if (!token || !previous || !/^["”’']?\s*[([]["“‘']?$/u.test(text.slice(previous.end, token.start))) return null;
    const named = candidates.find(
      (candidate) => candidate.end === previous.end && candidate.words > 1 && candidate.readings.length === 1,
    );
    if (named) return { entry: named.readings[0]?.entry ?? null };
    return spellsOut(tokens.slice(Math.max(0, at - abbreviation.length - MAX_SKIPPED_WORDS), at), abbreviation, 'end')
      ? { entry: null }
      : null;
  }

  function expansionAfter(at: number, abbreviation: string): { entry: string | null } | null {
    const token = tokens[at];
    const next = tokens[at + 1];
    if (!token || !next || !/^\s*[([]["“‘']?$/u.test(text.slice(token.end, next.start))) return null;
    const named = candidates.find(
      (candidate) => candidate.start === next.start && candidate.words > 1 && candidate.readings.length === 1,
    );
    if (named) return { entry: named.readings[0]?.entry ?? null };
    return spellsOut(tokens.slice(at + 1, at + 1 + abbreviation.length + MAX_SKIPPED_WORDS), abbreviation, 'start')
      ? { entry: null }
      : null;
  }
}

/** Whether the initials of words spell an abbreviation, with or without the small words, at one end of the words. */
function spellsOut(words: readonly Token[], abbreviation: string, side: 'start' | 'end'): boolean {
  const letters = abbreviation.toLowerCase().replace(/s$/, '');
  if (letters.length < 2) return false;
  const all = words.map(({ norm }) => norm);
  return [all, all.filter((norm) => !FUNCTION_WORDS.has(norm))].some((list) => {
    const initials = list.map((norm) => norm[0]).join('');
    return side === 'end' ? initials.endsWith(letters) : initials.startsWith(letters);
  });
}
