/**
 * Says a text to screen readers, politely. What it is said in is in the page only for as long as that takes. Sent to pages by
 * itself: it refers to nothing outside of itself.
 * @param language BCP 47 tag of the text.
 * @param direction `ltr` or `rtl`.
 */
export function announce(text: string, language: string, direction: string): void {
  /** Screen readers say what changes in a region that they know: it must be there before its text. In ms. */
  const KNOWN_AFTER = 150;
  const READ_AFTER = 3_000;
  const TAG = 'backstory-announcement';
  for (const earlier of document.querySelectorAll(TAG)) earlier.remove();
  const host = document.createElement(TAG);
  const styles = { all: 'initial', position: 'fixed', width: '1px', height: '1px', overflow: 'hidden', opacity: '0' };
  for (const [property, value] of Object.entries(styles)) host.style.setProperty(property, value, 'important');
  const region = document.createElement('div');
  region.role = 'status';
  region.ariaLive = 'polite';
  region.lang = language;
  region.dir = direction;
  host.attachShadow({ mode: 'closed' }).append(region);
  document.documentElement.append(host);
  setTimeout(() => {
    region.textContent = text;
  }, KNOWN_AFTER);
  setTimeout(() => host.remove(), KNOWN_AFTER + READ_AFTER);
}
