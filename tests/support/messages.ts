import { readdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { generateChromeMessages, parseMessagesFile } from '@wxt-dev/i18n/build';
import { type Messages, messagesFrom } from '../../src/i18n/messages';
import { readMessageFile } from '../../src/i18n/read-message-file';

const FOLDER = fileURLToPath(new URL('../../src/locales', import.meta.url));

/** A file of messages as the build packages it: keys with underscores. */
export type MessageFile = Record<string, { message: string }>;

/** The names of the languages that the interface speaks: `en`, `ur` … */
export const LOCALES = readdirSync(FOLDER)
  .map((file) => basename(file, '.yml'))
  .sort();

/** The messages of a language as the module that builds the extension makes them of our file. */
export async function packagedMessages(locale: string): Promise<MessageFile> {
  return generateChromeMessages(await parseMessagesFile(join(FOLDER, `${locale}.yml`))) as MessageFile;
}

/** The words of the interface in a language. */
export async function messagesIn(locale: string): Promise<Messages> {
  return messagesFrom(readMessageFile(await packagedMessages(locale)));
}
