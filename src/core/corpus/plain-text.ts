import type { Inline } from './pack-schema';

/** Running text without its citations and markup. */
export function plainText(inlines: readonly Inline[]): string {
  return inlines.map((inline) => (inline.type === 'citation' ? '' : inline.text)).join('');
}
