import { browser } from 'wxt/browser';
import { type Messages, messagesFrom } from '../i18n/messages';

/**
 * The card's words, straight from the browser, in the language that it chose from those that we have: the module's own reader
 * would be another kilobyte in every page.
 */
export function cardMessages(): Messages {
  return messagesFrom((key) => browser.i18n.getMessage(key.replaceAll('.', '_')));
}
