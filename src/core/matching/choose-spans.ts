/** A stretch of a block of text. */
interface Span {
  block: number;
  start: number;
  end: number;
}

/** Of spans that overlap, the longest; of equally long ones, the first. In reading order. */
export function chooseSpans<T extends Span>(spans: readonly T[]): T[] {
  return clusters(spans).flatMap((cluster) => {
    const chosen: T[] = [];
    const longestFirst = [...cluster].sort((a, b) => b.end - b.start - (a.end - a.start) || a.start - b.start);
    for (const span of longestFirst) {
      if (!chosen.some((other) => span.start < other.end && other.start < span.end)) chosen.push(span);
    }
    return chosen.sort(inReadingOrder);
  });
}

/** Spans in reading order, those together that overlap one another directly or through others. */
export function clusters<T extends Span>(spans: readonly T[]): T[][] {
  const groups: T[][] = [];
  let end = 0;
  for (const span of [...spans].sort(inReadingOrder)) {
    const group = groups.at(-1);
    if (group?.[0]?.block === span.block && span.start < end) {
      group.push(span);
      end = Math.max(end, span.end);
    } else {
      groups.push([span]);
      end = span.end;
    }
  }
  return groups;
}

function inReadingOrder(a: Span, b: Span): number {
  return a.block - b.block || a.start - b.start;
}
