/** Text is looked for a little before it scrolls into view. */
const MARGIN = '50%';

/**
 * Returns a function that takes elements which are not displayed, and calls `onShown` once for each of them when it is displayed
 * and in or near the view. No style of the page needs watching for that: an element without a box never intersects.
 */
export function watchHidden(
  onShown: (element: Element) => void,
  signal: AbortSignal,
): (elements: readonly Element[]) => void {
  const observer = new IntersectionObserver(
    (entries) => {
      for (const { isIntersecting, target } of entries) {
        if (!isIntersecting) continue;
        observer.unobserve(target);
        onShown(target);
      }
    },
    { rootMargin: MARGIN },
  );
  signal.addEventListener('abort', () => observer.disconnect(), { once: true });
  return (elements) => {
    for (const element of elements) observer.observe(element);
  };
}
