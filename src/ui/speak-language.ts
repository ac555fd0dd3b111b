import type { Messages } from '../i18n/messages';

/** Says of a document of our own which language the interface speaks and where its lines begin. */
export function speakLanguage(document: Document, { locale, direction }: Messages): void {
  document.documentElement.lang = locale;
  document.documentElement.dir = direction;
}
