/** The languages that the interface speaks, by the names of the files in `src/locales/`. */
export const INTERFACE_LANGUAGES = ['ar', 'de', 'en', 'es', 'fa', 'fr', 'ps', 'ur'] as const;
export type InterfaceLanguage = (typeof INTERFACE_LANGUAGES)[number];

/** The language that the reader chose of those; null, for the browser's, when it is none. */
export function parseLanguage(stored: unknown): InterfaceLanguage | null {
  return INTERFACE_LANGUAGES.find((language) => language === stored) ?? null;
}
