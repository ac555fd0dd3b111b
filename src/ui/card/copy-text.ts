/**
 * Puts a text onto the clipboard, within the time that the browser grants after a click or a key. Resolves with whether that worked.
 *
 * Pages without https have no clipboard, and some pages forbid it to frames: there the older command is used, with a listener that
 * hands over the text, so that no field need be put into the page.
 */
export async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return copyByCommand(text);
  }
}

function copyByCommand(text: string): boolean {
  let isDone = false;
  const hand = (event: ClipboardEvent) => {
    event.clipboardData?.setData('text/plain', text);
    event.preventDefault();
    // The page's own listeners would put something else there.
    event.stopImmediatePropagation();
    isDone = event.clipboardData !== null;
  };
  window.addEventListener('copy', hand, { capture: true });
  try {
    return document.execCommand('copy') && isDone;
  } catch {
    return false;
  } finally {
    window.removeEventListener('copy', hand, { capture: true });
  }
}
