import { findBlockStart } from './find-block-start';

/**
 * Where to start reading so that what is in view comes first; undefined where the document's start is in view, or where that
 * cannot be told. The middle of the upper half is where neither a fixed header nor a banner at the bottom stands.
 */
export function findFirstInView(document: Document): Node | undefined {
  const { defaultView: window, documentElement: root } = document;
  if (!window || window.scrollY < window.innerHeight / 2) return undefined;
  const element = document.elementFromPoint(window.innerWidth / 2, window.innerHeight / 4);
  return element && element !== root ? findBlockStart(element, root) : undefined;
}
