import { browser } from 'wxt/browser';
import { i18n } from '#i18n';
import { type Messages, messagesFrom } from '../i18n/messages';
import { type MessageFile, readMessageFile } from '../i18n/read-message-file';
import type { InterfaceLanguage } from '../settings/language-settings';
import { readLanguage, watchLanguage } from '../settings/settings-store';

/** The interface's words in the language that the browser chose from those that we have. */
function browserMessages(): Messages {
  // Plural wordings and values are put in by us, as not every language has the module's two or three forms.
  return messagesFrom((key) => i18n.t(key as 'app.name'));
}

/**
 * The interface's words in a language.
 * @param locale name of one of the message files of the package, such as `ps`; null for the browser's choice.
 * Rejects when the package has no such file.
 */
export async function createMessages(locale: string | null): Promise<Messages> {
  return locale === null ? browserMessages() : messagesFrom(readMessageFile(await messageFile(locale)));
}

/** The content of one of the message files of the package. Rejects when there is no such file. */
export async function messageFile(locale: string): Promise<MessageFile> {
  const path = `/_locales/${locale}/messages.json`;
  // A file of the extension itself: no request leaves the browser.
  const response = await fetch(browser.runtime.getURL(path)).catch(() => null);
  if (!response?.ok) throw new Error(`There is no ${path} in the package: choose one of the languages in src/locales.`);
  return response.json();
}

/** The interface's words in the language that the reader has chosen. */
export async function chosenMessages(): Promise<Messages> {
  return createMessages(await readLanguage());
}

/** Reads the choice at each call, and each language's words once. */
export function createMessagesLoader(): () => Promise<Messages> {
  let known: { language: InterfaceLanguage | null; messages: Promise<Messages> } | null = null;
  return async () => {
    const language = await readLanguage();
    // Every language is in the package: the browser's words are better than none where one cannot be read.
    if (known?.language !== language) known = { language, messages: createMessages(language).catch(browserMessages) };
    return known.messages;
  };
}

/** Tells the interface's words in the language that the reader has chosen: soon, then at each change, until the signal aborts. */
export function watchMessages(listener: (messages: Messages) => void, signal: AbortSignal): void {
  let wanted: InterfaceLanguage | null = null;
  const speak = async (language: InterfaceLanguage | null) => {
    wanted = language;
    const messages = await createMessages(language);
    if (language === wanted && !signal.aborted) listener(messages);
  };
  // A view goes on in the language it has where the words of another cannot be read.
  watchLanguage((language) => void speak(language).catch(() => undefined), signal);
}
