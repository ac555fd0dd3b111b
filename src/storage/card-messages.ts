import { browser } from 'wxt/browser';
import { type Messages, messagesFrom } from '../i18n/messages';
import { readMessageFile } from '../i18n/read-message-file';
import type { BackgroundClient } from '../messaging/contract';
import type { InterfaceLanguage } from '../settings/language-settings';
import { watchLanguage } from '../settings/settings-store';

/** The card's words, in whatever language the reader chooses. */
export interface CardMessages {
  /** Calls the listener with them: at once, then at each change, until the signal aborts. */
  follow(listener: (messages: Messages) => void, signal: AbortSignal): void;
}

/**
 * The card's words until the signal aborts; resolves when they are there. Those of the browser's own language come straight from the
 * browser; those of another from the background, since pages cannot read the package and their scripts shall not carry eight languages.
 */
export async function loadCardMessages(words: BackgroundClient['words'], signal: AbortSignal): Promise<CardMessages> {
  const listeners = new Set<(messages: Messages) => void>();
  let wanted: InterfaceLanguage | null = null;
  let messages: Messages | null = null;
  const speak = async (language: InterfaceLanguage | null) => {
    wanted = language;
    const next = language === null ? fromBrowser() : messagesFrom(readMessageFile(await words({ language })));
    if (language !== wanted || signal.aborted) return;
    messages = next;
    for (const listener of listeners) listener(next);
  };
  await new Promise<void>((resolve) =>
    // The background may be gone: then the card goes on in the language that it has.
    watchLanguage(
      (language) =>
        void speak(language)
          .catch(() => undefined)
          .then(resolve),
      signal,
    ),
  );
  return {
    follow(listener, ended) {
      messages ??= fromBrowser();
      listener(messages);
      listeners.add(listener);
      ended.addEventListener('abort', () => listeners.delete(listener), { once: true });
    },
  };
}

/** The module's own reader would be another kilobyte. */
function fromBrowser(): Messages {
  return messagesFrom((key) => browser.i18n.getMessage(key.replaceAll('.', '_')));
}
