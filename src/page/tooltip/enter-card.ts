/** A card that draws itself anew has put focus where it belongs by then. In ms. */
const SETTLED_AFTER = 150;

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
  // Once the card has gone, nobody can leave it.
  const hasLeft = () => host.isConnected && document.hasFocus() && document.activeElement !== host;
  // Only what leaves the card altogether gets here; while the window is left, nothing is.
  host.addEventListener('focusout', ({ relatedTarget }) => {
    if (!document.hasFocus()) return;
    if (relatedTarget) onLeft();
    // A button that went away with what it did has left focus nowhere: the card says soon where it goes on.
    else setTimeout(() => hasLeft() && onLeft(), SETTLED_AFTER);
  });
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
