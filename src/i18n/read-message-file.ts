import type { ReadMessage } from './messages';

/** Reads from the content of a packaged `_locales/…/messages.json`, which has underscores where keys have dots. */
export function readMessageFile(content: Record<string, { message: string } | undefined>): ReadMessage {
  return (key) => content[key.replaceAll('.', '_')]?.message ?? '';
}
