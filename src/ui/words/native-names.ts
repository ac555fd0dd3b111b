import type { NativeName } from '../../core/views';

/** A name in its own script, with every language that writes it so. */
export interface MergedName {
  name: string;
  /** BCP 47 tags, at least one. */
  languages: [string, ...string[]];
  direction: 'ltr' | 'rtl';
}

const RIGHT_TO_LEFT = /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]/u;

/** The direction that a name is read in, told by its letters: a language may be written in several scripts. */
export function directionOf(name: string): 'ltr' | 'rtl' {
  return RIGHT_TO_LEFT.test(name) ? 'rtl' : 'ltr';
}

/** Names that several languages write alike become one, in the order of their first. */
export function mergeNativeNames(names: readonly NativeName[]): MergedName[] {
  const merged = new Map<string, MergedName>();
  for (const { name, language } of names) {
    const known = merged.get(name);
    if (!known) merged.set(name, { name, languages: [language], direction: directionOf(name) });
    else if (!known.languages.includes(language)) known.languages.push(language);
  }
  return [...merged.values()];
}

/**
 * The name of a language in the interface's: in English, `Pashto` for `ps`. An unknown tag stays as it is.
 * @param locale BCP 47 tag of the interface's language.
 */
export function nameLanguage(tag: string, locale: string): string {
  try {
    return new Intl.DisplayNames([locale], { type: 'language' }).of(tag) ?? tag;
  } catch {
    // Not a well-formed tag: the corpus may hold one that the browser does not accept.
    return tag;
  }
}
