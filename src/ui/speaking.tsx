import type { ComponentChildren } from 'preact';
import { useEffect, useLayoutEffect, useState } from 'preact/hooks';
import type { Messages } from '../i18n/messages';
import { MessagesContext } from './messages-context';
import { speakLanguage } from './speak-language';

/** The interface's words, handed in. */
export interface SpokenWords {
  /** When the page opens. */
  messages: Messages;
  /** Tells them soon, and whenever the reader chooses another language, until the signal aborts. Absent where they stay as they are. */
  watchMessages?(listener: (messages: Messages) => void, signal: AbortSignal): void;
}

interface SpeakingProps {
  words: SpokenWords;
  /** What the document is called; absent where the view itself says so. */
  titleIn?: (messages: Messages) => string;
  children: ComponentChildren;
}

/** A document of our own in the language of the interface, whatever the reader makes it meanwhile. */
export function Speaking({ words: { messages: first, watchMessages }, titleIn, children }: SpeakingProps) {
  const [messages, setMessages] = useState(first);
  useEffect(() => {
    const controller = new AbortController();
    watchMessages?.((next) => setMessages((now) => (now.locale === next.locale ? now : next)), controller.signal);
    return () => controller.abort();
  }, [watchMessages]);
  useLayoutEffect(() => {
    speakLanguage(document, messages);
    if (titleIn) document.title = titleIn(messages);
  }, [messages]);
  return <MessagesContext.Provider value={messages}>{children}</MessagesContext.Provider>;
}
