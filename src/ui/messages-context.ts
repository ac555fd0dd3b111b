import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Messages } from '../i18n/messages';

/** The words of the interface, for every view below. The card gets them as an argument, and stays small. */
export const MessagesContext = createContext<Messages | null>(null);

/** The words of the interface. Throws an error outside of a `MessagesContext`. */
export function useMessages(): Messages {
  const messages = useContext(MessagesContext);
  if (!messages) throw new Error('There are no messages: draw this view within a MessagesContext.Provider.');
  return messages;
}
