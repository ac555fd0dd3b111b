import { flatParent, type TextRoot } from './composed-tree';
import type { SkipRules } from './skip-rules';

/**
 * Finds the outermost element around a text that is not to be read and may hold blocks of text, or null; in the text's own tree.
 * Elements that only hold text in a line are met on the way from the text to its block.
 */
export type FindSkipped = (text: Text, parent: TextRoot) => Element | null;

/** For a few texts of a large document: asks for each of them. */
export function findSkippedAround({ aroundBlocks }: SkipRules): FindSkipped {
  return (_text, parent) => {
    if (!('closest' in parent)) return null;
    let outermost: Element | null = null;
    for (
      let around = parent.closest(aroundBlocks);
      around;
      around = around.parentElement?.closest(aroundBlocks) ?? null
    )
      outermost = around;
    return outermost;
  };
}

/** For many texts under `root`, which must be asked for in tree order: finds all that is skipped once, and keeps its place. */
export function createFindSkipped(root: ParentNode, { aroundBlocks }: SkipRules): FindSkipped {
  const skipped = root.querySelectorAll(aroundBlocks);
  let place = 0;
  return (text) => {
    for (let element = skipped[place]; element; element = skipped[++place]) {
      const position = element.compareDocumentPosition(text);
      if (position & Node.DOCUMENT_POSITION_CONTAINED_BY) return element;
      if (position & Node.DOCUMENT_POSITION_PRECEDING) return null;
    }
    return null;
  };
}

/** Whether the tree that a host adds to its document is not to be read, for what the host stands in. */
export function isInSkipped(host: Element, { aroundBlocks }: SkipRules): boolean {
  for (let each: Element | null = host; each; each = flatParent(each)) if (each.matches(aroundBlocks)) return true;
  return false;
}
