import type { ReadMessage } from './messages';

/** The content of a packaged `_locales/…/messages.json`, which has underscores where keys have dots. */
export type MessageFile = Record<string, { message: string } | undefined>;

/** Reads from the content of such a file. */
export function readMessageFile(content: MessageFile): ReadMessage {
  return (key) => content[key.replaceAll('.', '_')]?.message ?? '';
}
