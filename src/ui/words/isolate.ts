/**
 * A text that keeps its own direction within a drawing, whose direction is fixed: `100 کیلومتر` begins with a number, which would otherwise stand
 * on the wrong side of its unit.
 */
export function isolate(text: string): string {
  return `\u2068${text}\u2069`;
}
