import type { NamedEntry } from '../corpus/pack-schema';
import { ALIAS_CONDITIONS } from '../corpus/vocabulary';
import type { Lexicon } from '../text/lexicon';
import { tokenise } from '../text/tokenise';

/**
 * When a name of the index means its entry: as an alias says, or never: another meaning that holds an alias, as American Taliban
 * holds Taliban.
 */
export const NAME_CONDITIONS = [...ALIAS_CONDITIONS, 'never'] as const;
export type NameCondition = (typeof NAME_CONDITIONS)[number];

/**
 * What an entry is found by, always in the same order, by which the index tells its names. A label always means its entry unless an
 * alias of the same name says otherwise; a person goes by the surname once named. Names in their own script are plain words of the
 * page's language as often as not (طالبان, students), and count where the page is about the subject.
 */
export function namesOfEntry(entry: NamedEntry, lexicon: Lexicon): { name: string; when: NameCondition }[] {
  const isAlias = (text: string) => entry.aliases.some(({ name }) => name === text);
  const native = Object.values(entry.native).flat();
  const surname = entry.kind === 'person' ? surnameOf(entry.label, lexicon) : null;
  return [
    ...(isAlias(entry.label) ? [] : [{ name: entry.label, when: 'always' as const }]),
    ...entry.aliases,
    ...(surname === null || isAlias(surname) ? [] : [{ name: surname, when: 'named' as const }]),
    ...native.map((name) => ({ name, when: 'context' as const })),
    ...entry.aliases.flatMap(({ name, not }) =>
      not
        .filter((phrase) => holdsName(phrase, name, lexicon))
        .map((phrase) => ({ name: phrase, when: 'never' as const })),
    ),
  ].map(({ name, when }) => ({ name: name.replace(/\s+/g, ' '), when }));
}

/** Whether a phrase has all words of a name, and more. */
export function holdsName(phrase: string, name: string, lexicon: Lexicon): boolean {
  const wordsOf = (text: string) => tokenise(text, lexicon).map(({ word }) => word.norm);
  const [words, own] = [wordsOf(phrase), wordsOf(name)];
  return words.length > own.length && own.every((word) => words.includes(word));
}

/** The last word of a person's full name; null for a name of one word, or with a place in it (Malalai of Maiwand). */
function surnameOf(label: string, lexicon: Lexicon): string | null {
  const tokens = tokenise(label, lexicon);
  const last = tokens.at(-1);
  const isPlain = tokens.every(({ word }) => !word.isFunctionWord);
  return last && tokens.length > 1 && isPlain ? label.slice(last.start, last.end) : null;
}
