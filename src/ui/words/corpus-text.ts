/** Entries are in English whatever the interface speaks: the language and direction of an element with text of theirs. */
export const CORPUS_TEXT = { lang: 'en', dir: 'ltr' } as const;
