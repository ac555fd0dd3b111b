import { SKIPPED_AS_BLOCK, SKIPPED_BY_ATTRIBUTE } from './skip-rules';

/**
 * Finds the outermost element around a text that is not to be read and may hold blocks of text, or null. Elements that only
 * hold text in a line are met on the way from the text to its block.
 */
export type FindSkipped = (text: Text, parent: Element) => Element | null;

const SKIPPED_AROUND_BLOCKS = [...SKIPPED_AS_BLOCK, 'code', 'svg', SKIPPED_BY_ATTRIBUTE].join(',');

/** For a few texts of a large document: asks for each of them. */
export const findSkippedAround: FindSkipped = (_text, parent) => {
  let outermost: Element | null = null;
  let around = parent.closest(SKIPPED_AROUND_BLOCKS);
  while (around) {
    outermost = around;
    around = around.parentElement?.closest(SKIPPED_AROUND_BLOCKS) ?? null;
  }
  return outermost;
};

/** For many texts under `root`, which must be asked for in tree order: finds all that is skipped once, and keeps its place. */
export function createFindSkipped(root: ParentNode): FindSkipped {
  const skipped = root.querySelectorAll(SKIPPED_AROUND_BLOCKS);
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
