import type { CardMention } from './card-model';

/** Why a mention was matched, for a reader who does not see the entry's usual name on the page: a message with its values. */
export type MatchExplanation =
  | { key: 'card.plain' | 'card.subject'; values: { surface: string } }
  /** `card.fuzzy` rests on likeness, so that the reader should look twice. */
  | { key: 'card.variant' | 'card.fuzzy'; values: { surface: string; name: string } }
  | { key: 'card.named' | 'cardMatch.expansion' | 'cardMatch.shared'; values: { surface: string; label: string } }
  | { key: 'card.subjectWords'; values: { surface: string; words: readonly string[] } };

const MAX_SURFACE_CHARACTERS = 80;

/** Null when the page uses the entry's usual name and nothing needs explaining. */
export function explainMatch(
  { method, name, reason, ...mention }: CardMention,
  label: string,
): MatchExplanation | null {
  const surface = tidy(mention.surface);
  if (method === 'exact' && isSameName(surface, label)) return null;
  if (method === 'fuzzy') return { key: 'card.fuzzy', values: { surface, name } };
  // A variant that differs from the label in case or hyphens alone tells the reader nothing by naming it twice.
  if (method === 'variant' && !isSameName(surface, name)) return { key: 'card.variant', values: { surface, name } };
  if (method === 'context') {
    if (reason.kind === 'named') return { key: 'card.named', values: { surface, label: reason.label } };
    if (reason.kind === 'subject') {
      const { words } = reason;
      return words.length > 0
        ? { key: 'card.subjectWords', values: { surface, words } }
        : { key: 'card.subject', values: { surface } };
    }
  }
  if (reason.kind === 'expansion' && reason.label !== null)
    return { key: 'cardMatch.expansion', values: { surface, label: reason.label } };
  if (reason.kind === 'shared') return { key: 'cardMatch.shared', values: { surface, label: reason.label } };
  return { key: 'card.plain', values: { surface } };
}

/** One line without invisible characters, cut to a length that fits the card. */
function tidy(surface: string): string {
  const line = surface
    .replace(/[\u00AD\u200B-\u200D\u2060\uFEFF]/g, '')
    .replace(/\s+/g, ' ')
    .trim();
  return line.length > MAX_SURFACE_CHARACTERS ? `${line.slice(0, MAX_SURFACE_CHARACTERS - 1)}…` : line;
}

function isSameName(a: string, b: string): boolean {
  const fold = (name: string) => tidy(name).normalize('NFKC').toLocaleLowerCase('en');
  return fold(a) === fold(b);
}
