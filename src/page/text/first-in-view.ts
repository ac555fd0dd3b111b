import { isShadowRoot } from './composed-tree';
import { findBlockStart } from './find-block-start';
import type { SkipRules } from './skip-rules';

/**
 * Where to start reading so that what is in view comes first; undefined where the start of the tree is in view, or where that
 * cannot be told. The middle of the upper half is where neither a fixed header nor a banner at the bottom stands.
 */
export function findFirstInView(tree: Document | ShadowRoot, rules: SkipRules): Node | undefined {
  const document = tree.ownerDocument ?? tree;
  const { defaultView: window, documentElement } = document as Document;
  if (!window || window.scrollY < window.innerHeight / 2) return undefined;
  const element = tree.elementFromPoint(window.innerWidth / 2, window.innerHeight / 4);
  if (!element || element === documentElement || element.getRootNode() !== tree) return undefined;
  return findBlockStart(element, isShadowRoot(tree) ? tree : documentElement, rules);
}
