import type { Found } from '../spotters/spotter';
import type { Stretch } from '../text/paragraphs';
import type { RunningText } from '../text/running-text';

/** Shares from 0 to 1; null where there was nothing to count. */
export interface Accuracy {
  /** Of names put in as the corpus writes them, and put in misspelt, how many were found with the right entry. */
  exact: number | null;
  misspelt: number | null;
  /** Of what was taken for a mention where the text is known, how much is one, and of the right entry. */
  precision: number | null;
}

/**
 * How well the names in a text were found. What lies in unlabelled stretches counts neither way, unless a name was put there. A
 * labelled mention makes what finds it right, but need not be found: which of them have names in the corpus is another question.
 */
export function accuracyOf(text: RunningText, found: readonly Found[]): Accuracy {
  const counts = { exact: { found: 0, all: 0 }, misspelt: { found: 0, all: 0 } };
  const foundIn = byBlock(found);
  for (const injected of text.injected) {
    const count = counts[injected.spelling];
    count.all++;
    const own = foundIn.get(injected.block) ?? [];
    if (own.some((item) => overlaps(item, injected) && item.entry === injected.entry)) count.found++;
  }
  const [injectedIn, labelledIn, unknownIn] = [byBlock(text.injected), byBlock(text.labelled), byBlock(text.unknown)];
  let right = 0;
  let judged = 0;
  for (const item of found) {
    const injected = injectedIn.get(item.block)?.filter((other) => overlaps(item, other)) ?? [];
    const labelled = labelledIn.get(item.block)?.filter((other) => overlaps(item, other)) ?? [];
    const isUnknown = unknownIn.get(item.block)?.some((other) => overlaps(item, other));
    if (isUnknown && injected.length + labelled.length === 0) continue;
    judged++;
    const isRight =
      injected.some(({ entry }) => entry === item.entry) ||
      labelled.some(({ entries }) => entries.includes(item.entry));
    if (isRight) right++;
  }
  return {
    exact: share(counts.exact.found, counts.exact.all),
    misspelt: share(counts.misspelt.found, counts.misspelt.all),
    precision: share(right, judged),
  };
}

function byBlock<T extends { block: number }>(items: readonly T[]): Map<number, T[]> {
  const groups = new Map<number, T[]>();
  for (const item of items) groups.set(item.block, [...(groups.get(item.block) ?? []), item]);
  return groups;
}

function share(part: number, whole: number): number | null {
  return whole === 0 ? null : part / whole;
}

function overlaps(a: Stretch, b: Stretch): boolean {
  return a.start < b.end && b.start < a.end;
}
