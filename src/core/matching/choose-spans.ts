/** A stretch of a block of text. */
interface Span {
  block: number;
  start: number;
  end: number;
}

/** Of spans that overlap, the longest; of equally long ones, the first. In reading order. */
export function chooseSpans<T extends Span>(spans: readonly T[]): T[] {
  const chosen: T[] = [];
  const longestFirst = [...spans].sort((a, b) => b.end - b.start - (a.end - a.start) || a.start - b.start);
  for (const span of longestFirst) {
    if (!chosen.some((other) => overlaps(span, other))) chosen.push(span);
  }
  return chosen.sort((a, b) => a.block - b.block || a.start - b.start);
}

/** Whether two spans share a character. */
export function overlaps(a: Span, b: Span): boolean {
  return a.block === b.block && a.start < b.end && b.start < a.end;
}
