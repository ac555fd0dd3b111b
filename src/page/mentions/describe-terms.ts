import type { PageTerm } from '../../messaging/contract';
import { compareStarts } from '../text/composed-tree';
import type { Mention } from './mention';

/** The mentions in the order in which they stand in the document. */
export function sortMentions(mentions: Iterable<Mention>): Mention[] {
  const blocks = new Map<number, Mention[]>();
  // Blocks are numbered as they are read, which is nearly their order: where it is, each is compared with the next alone.
  for (const mention of [...mentions].sort((a, b) => a.spot.block - b.spot.block || a.spot.start - b.spot.start)) {
    const block = blocks.get(mention.spot.block);
    if (block) block.push(mention);
    else blocks.set(mention.spot.block, [mention]);
  }
  return [...blocks.values()].sort(compareBlocks).flat();
}

/** V8 asks whether the later of two comes first; `compareStarts` is quick when asked the other way. */
function compareBlocks([a]: readonly Mention[], [b]: readonly Mention[]): number {
  return a && b ? -compareStarts(b.place, a.place) : 0;
}

/**
 * Every entry that is mentioned, but for some, in order of first mention.
 * @param title of the document.
 */
export function describeTerms(
  sorted: readonly Mention[],
  title: string,
  muted: { has(entry: string): boolean },
): PageTerm[] {
  const titleWords = wordsOf(title);
  const terms = new Map<string, PageTerm>();
  for (const { spot } of sorted) {
    if (muted.has(spot.entry)) continue;
    const term = terms.get(spot.entry);
    const { entry, label, confidence, surface } = spot;
    const isInTitle = titleWords.includes(wordsOf(surface));
    if (term) {
      term.mentions++;
      term.confidence = Math.max(term.confidence, confidence);
      term.isInTitle ||= isInTitle;
    } else terms.set(entry, { entry, label, mentions: 1, confidence, isInTitle });
  }
  return [...terms.values()];
}

/** The words alone, each with a space on either side, so that no word is found within another. */
function wordsOf(text: string): string {
  return ` ${text
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, ' ')
    .trim()} `;
}
