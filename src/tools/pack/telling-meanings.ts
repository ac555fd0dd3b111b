import type { Entry } from '../../core/corpus/pack-schema';
import { plainText } from '../../core/corpus/plain-text';
import { holdsName } from '../../core/matching/names-of-entry';
import type { Lexicon } from '../../core/text/lexicon';
import { tokenise } from '../../core/text/tokenise';

/** A word that at least this share of the entries use is one of the pack's own subject. */
const COMMON_SHARE = 0.01;

/**
 * The entries with other meanings of their aliases stripped of words that the pack itself uses all the time: that a page says "army"
 * does not speak against the Rangers. A meaning of which nothing is left is dropped; one that holds the alias itself (Army Rangers) stays,
 * for it is looked for as it is written.
 */
export function withTellingMeanings(entries: readonly Entry[], lexicon: Lexicon): Entry[] {
  const wordsOf = (text: string) => tokenise(text, lexicon).map(({ word }) => word.singular);
  const usedBy = new Map<string, number>();
  for (const { summary, sections } of entries) {
    const paragraphs = [summary, ...sections.flatMap((section) => section.paragraphs)];
    for (const word of new Set(paragraphs.flatMap((paragraph) => wordsOf(plainText(paragraph)))))
      usedBy.set(word, (usedBy.get(word) ?? 0) + 1);
  }
  const isCommon = (word: string) => (usedBy.get(word) ?? 0) >= Math.max(2, entries.length * COMMON_SHARE);
  const tellingPart = (phrase: string) =>
    wordsOf(phrase)
      .filter((word) => !isCommon(word))
      .join(' ');
  return entries.map((entry) => ({
    ...entry,
    aliases: entry.aliases.map((alias) => ({
      ...alias,
      not: alias.not
        .map((phrase) => (holdsName(phrase, alias.name, lexicon) ? phrase : tellingPart(phrase)))
        .filter((phrase) => phrase !== ''),
    })),
  }));
}
