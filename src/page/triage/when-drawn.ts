/**
 * Calls back in a task of its own once the browser has drawn the document as it is now. What is read of its layout then costs none: a
 * look that comes before the page's own would pay for that, tens of ms on large pages. A document that nobody sees is not drawn until
 * somebody does, and not looked at before.
 * @returns what calls it off.
 */
export function whenDrawn({ documentElement }: Document, callback: () => void): () => void {
  // Browsers tell of what has come to be observed after the next frame, whether it is in view or not.
  const observer = new IntersectionObserver(() => {
    observer.disconnect();
    callback();
  });
  if (documentElement) observer.observe(documentElement);
  return () => observer.disconnect();
}
