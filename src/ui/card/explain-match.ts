import type { CardMention } from './card-model';
import { cardStrings } from './strings';

/** Why a mention was matched, for a reader who does not see the entry's usual name on the page. */
export interface MatchExplanation {
  /** True when the match rests on likeness, so that the reader should look twice. */
  isApproximate: boolean;
  sentence: string;
}

const MAX_SURFACE_CHARACTERS = 80;

/** Null when the page uses the entry's usual name and nothing needs explaining. */
export function explainMatch(mention: CardMention, label: string): MatchExplanation | null {
  const surface = tidy(mention.surface);
  const isUsualName = isSameName(surface, label);
  if (mention.method === 'exact' && isUsualName) return null;
  const { pageWrites, quote, spellingOf, closeTo } = cardStrings;
  const start = `${pageWrites} ${quote(surface)}`;
  const sentences = {
    exact: () => `${start}.`,
    // A variant that differs from the label in case or hyphens alone tells the reader nothing by naming it twice.
    variant: () => (isSameName(surface, mention.name) ? `${start}.` : `${start}${spellingOf} ${quote(mention.name)}.`),
    fuzzy: () => `${start}${closeTo} ${quote(mention.name)}.`,
    context: () => `${start}${because(mention.because)}`,
  };
  return { isApproximate: mention.method === 'fuzzy', sentence: sentences[mention.method]() };
}

function because(reason: string): string {
  const words = reason.trim().replace(/\.$/, '');
  return words ? `: ${words}.` : '.';
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
