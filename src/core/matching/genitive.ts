import type { Word } from '../text/lexicon';

/**
 * What a phrase with one "of" says as a compound: takeover of the Taliban, Taliban takeover; refugees of Afghanistan, Afghanistan
 * refugees. Translations into English use the one where writers use the other. Null for a phrase that has no "of" inside.
 */
export function genitiveAsCompound(words: readonly Word[]): Word[] | null {
  const of = words.findIndex(({ norm }) => norm === 'of');
  if (of < 1 || words.findLastIndex(({ norm }) => norm === 'of') !== of) return null;
  const modifier = words.slice(of + 1).filter(({ norm }) => norm !== 'the');
  return modifier.length === 0 ? null : [...modifier, ...words.slice(0, of)];
}
