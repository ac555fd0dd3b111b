import { browser } from 'wxt/browser';
import { i18n } from '#i18n';
import { type Messages, messagesFrom } from '../i18n/messages';
import { readMessageFile } from '../i18n/read-message-file';

/** The interface's words in the language that the browser chose from those that we have. */
export function browserMessages(): Messages {
  // Plural wordings and values are put in by us, as not every language has the module's two or three forms.
  return messagesFrom((key) => i18n.t(key as 'app.name'));
}

/**
 * The interface's words in a language.
 * @param locale name of one of the message files of the package, such as `ps`; null for the browser's choice.
 * Rejects when the package has no such file.
 */
export async function createMessages(locale: string | null): Promise<Messages> {
  if (locale === null) return browserMessages();
  const path = `/_locales/${locale}/messages.json`;
  // A file of the extension itself: no request leaves the browser.
  const response = await fetch(browser.runtime.getURL(path)).catch(() => null);
  if (!response?.ok) throw new Error(`There is no ${path} in the package: choose one of the languages in src/locales.`);
  return messagesFrom(readMessageFile(await response.json()));
}
