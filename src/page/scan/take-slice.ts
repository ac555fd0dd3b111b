import type { TextBlock } from '../../core/spot';

export interface SliceSize {
  blocks: number;
  /** In UTF-16 units. */
  characters: number;
}

/**
 * Takes as many blocks from the front of the queue as fit, at least one, and returns them. The queue is changed.
 */
export function takeSlice<B extends TextBlock>(queue: B[], size: SliceSize): B[] {
  let characters = 0;
  let count = 0;
  for (const block of queue) {
    characters += block.text.length;
    if (count > 0 && (characters > size.characters || count >= size.blocks)) break;
    count++;
  }
  return queue.splice(0, count);
}
