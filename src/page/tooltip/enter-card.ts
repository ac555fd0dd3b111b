/**
 * Takes focus into a card, with its ring where that is to be seen. Returns a function that gives it back to where it came from; where that was nowhere, the Tab key goes on
 * from the mention.
 * @param onLeft is called when focus has gone elsewhere in the page.
 */
export function enterCard(
  host: HTMLElement,
  container: HTMLElement,
  range: Range,
  { onLeft, focusVisible }: { onLeft(): void; focusVisible: boolean },
): () => void {
  const cameFrom = document.activeElement;
  container.tabIndex = -1;
  // Only what leaves the card altogether gets here; while the window is left, nothing is.
  host.addEventListener('focusout', () => document.hasFocus() && onLeft());
  const visibly: FocusOptions & { focusVisible: boolean } = { preventScroll: true, focusVisible };
  container.focus(visibly);
  return () => {
    if (cameFrom instanceof HTMLElement && cameFrom !== document.body && cameFrom.isConnected) {
      cameFrom.focus({ preventScroll: true });
      return;
    }
    const selection = document.getSelection();
    if (selection?.isCollapsed) selection.collapse(range.startContainer, range.startOffset);
  };
}
