import { AhoCorasick } from '@monyone/aho-corasick';
import { chooseSpans } from '../../../core/matching/choose-spans';
import type { NameToFind, Spotter } from './spotter';

const IN_WORD = /[\p{L}\p{N}]/u;

/**
 * Aho and Corasick's automaton over all names as the corpus writes them. It knows no words, so what begins or ends within one is
 * dropped afterwards, and of what overlaps the longest is kept.
 */
export function ahoCorasickSpotter(names: readonly NameToFind[]): Spotter {
  const entryOf = new Map(names.map(({ name, entry }) => [name, entry]));
  const automaton = new AhoCorasick([...entryOf.keys()]);
  return {
    name: 'Aho-Corasick',
    spot: (blocks) =>
      blocks.flatMap(({ id, text }) => {
        const whole = automaton
          .matchInText(text)
          .filter(({ begin, end }) => !IN_WORD.test(text[begin - 1] ?? '') && !IN_WORD.test(text[end] ?? ''));
        return chooseSpans(
          whole.map(({ begin, end, keyword }) => ({ block: id, start: begin, end, entry: entryOf.get(keyword) ?? '' })),
        );
      }),
  };
}
