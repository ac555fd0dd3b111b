import type { SearchResult } from '../core/views';

/** How a browser reads descriptions: Chromium as XML, with which parts stand out; Firefox as they are. */
export type SuggestionStyle = 'xml' | 'plain';

/** What an address bar has room for, in UTF-16 units. */
const SUMMARY = 90;

/** A line of the address bar for an entry: its label, what it is, and the first words on it. */
export function describeSuggestion(
  { label, summary }: Pick<SearchResult, 'label' | 'summary'>,
  kind: string,
  style: SuggestionStyle,
): string {
  const rest = `${kind} · ${firstWords(summary, SUMMARY)}`;
  if (style === 'plain') return `${label} – ${rest}`;
  return `<match>${escapeXml(label)}</match> <dim>– ${escapeXml(rest)}</dim>`;
}

/** The beginning of a text, at most so many UTF-16 units, cut between words. */
export function firstWords(text: string, most: number): string {
  if (text.length <= most) return text;
  const cut = text.lastIndexOf(' ', most - 1);
  return `${text.slice(0, cut > 0 ? cut : most - 1).replace(/[\s\p{P}]+$/u, '')}…`;
}

const ENTITIES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&apos;' };

/** A text as character data of XML. */
export function escapeXml(text: string): string {
  return text.replace(/[&<>"']/g, (character) => ENTITIES[character] ?? character);
}
