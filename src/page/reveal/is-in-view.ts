/** Whether the first line of a range is within the height of the viewport. */
export function isInView(range: Range): boolean {
  const [line] = range.getClientRects();
  return line !== undefined && line.bottom > 0 && line.top < document.documentElement.clientHeight;
}
