/** A stretch of a block of text. */
interface Span {
  block: number;
  start: number;
  end: number;
}

/** Of spans that overlap, the longest; of equally long ones, the first. In reading order. */
export function chooseSpans<T extends Span>(spans: readonly T[]): T[] {
  const chosen: T[] = [];
  for (const cluster of clusters(spans)) {
    const [first, another] = cluster;
    if (first && !another) chosen.push(first);
    else chosen.push(...longestOf(cluster));
  }
  return chosen;
}

function longestOf<T extends Span>(cluster: readonly T[]): T[] {
  const chosen: T[] = [];
  const longestFirst = [...cluster].sort((a, b) => b.end - b.start - (a.end - a.start) || a.start - b.start);
  for (const span of longestFirst) {
    if (!chosen.some((other) => span.start < other.end && other.start < span.end)) chosen.push(span);
  }
  return chosen.sort(inReadingOrder);
}

/** Spans in reading order, those together that overlap one another directly or through others. */
export function clusters<T extends Span>(spans: readonly T[]): T[][] {
  const groups: T[][] = [];
  let group: T[] | undefined;
  let block = 0;
  let end = 0;
  for (const span of ordered(spans)) {
    if (group && span.block === block && span.start < end) {
      group.push(span);
      end = Math.max(end, span.end);
    } else {
      group = [span];
      groups.push(group);
      ({ block, end } = span);
    }
  }
  return groups;
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
