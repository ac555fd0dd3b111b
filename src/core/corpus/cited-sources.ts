import type { Entry, Inline } from './pack-schema';

/** The ids of the sources that running text cites, in the order of their first mark. */
export function sourcesCitedIn(inlines: readonly Inline[]): string[] {
  return [...new Set(inlines.flatMap((inline) => (inline.type === 'citation' ? [inline.source] : [])))];
}

/** The ids of every source that an entry cites, in the order in which a reader of the full entry meets them. */
export function sourcesCitedBy(entry: Entry): string[] {
  const text = [entry.summary, ...entry.sections.flatMap(({ paragraphs }) => paragraphs)].flatMap(sourcesCitedIn);
  const lists = [...entry.roles, ...entry.status, ...entry.timeline].flatMap(({ sources }) => sources);
  return [...new Set([...text, ...lists])];
}
