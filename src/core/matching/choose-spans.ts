/** A stretch of a block of text. */
interface Span {
  block: number;
  start: number;
  end: number;
}

/** Of spans that overlap, the longest; of equally long ones, the first. In reading order. */
export function chooseSpans<T extends Span>(spans: readonly T[]): T[] {
  const chosen: T[] = [];
  forEachCluster(spans, (ordered, from, to) => {
    if (to === from + 1) chosen.push(ordered[from] as T);
    else chosen.push(...longestOf(ordered.slice(from, to)));
  });
  return chosen;
}

/** @param cluster in reading order. */
function longestOf<T extends Span>(cluster: readonly T[]): T[] {
  const chosen: T[] = [];
  const longestFirst = [...cluster].sort((a, b) => b.end - b.start - (a.end - a.start) || a.start - b.start);
  for (const span of longestFirst) {
    if (!chosen.some((other) => span.start < other.end && other.start < span.end)) chosen.push(span);
  }
  return chosen.sort(inReadingOrder);
}

/**
 * Tells of spans in reading order those that overlap one another directly or through others: from one place to before another.
 * There are about as many as spans, and none is made into a list of its own.
 */
export function forEachCluster<T extends Span>(
  spans: readonly T[],
  tell: (ordered: readonly T[], from: number, to: number) => void,
): void {
  const inOrder = ordered(spans);
  let from = 0;
  let block = Number.NaN;
  let end = 0;
  for (let at = 0; at < inOrder.length; at++) {
    const span = inOrder[at] as T;
    if (span.block === block && span.start < end) {
      end = Math.max(end, span.end);
      continue;
    }
    if (at > 0) tell(inOrder, from, at);
    from = at;
    ({ block, end } = span);
  }
  if (inOrder.length > 0) tell(inOrder, from, inOrder.length);
}

/** Spans in reading order, as they mostly come. */
function ordered<T extends Span>(spans: readonly T[]): readonly T[] {
  for (let at = 1; at < spans.length; at++) {
    const [before, span] = [spans[at - 1], spans[at]];
    if (before && span && inReadingOrder(before, span) > 0) return [...spans].sort(inReadingOrder);
  }
  return spans;
}

function inReadingOrder(a: Span, b: Span): number {
  return a.block - b.block || a.start - b.start;
}
