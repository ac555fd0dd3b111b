import type { Entry, Inline, Pack } from '../../core/corpus/pack-schema';

/**
 * The pack with its sources' ids as short as their number allows. Editors know a source by a telling id; the reader sees numbers,
 * and the long ids, each cited several times, were a tenth of what is shipped.
 */
export function withShortSourceIds({ sources, entries, ...pack }: Pack): Pack {
  const shortIds = new Map(sources.map(({ id }, at) => [id, `s${at.toString(36)}`]));
  const short = (id: string) => shortIds.get(id) ?? id;
  const shortened = (inlines: readonly Inline[]) =>
    inlines.map((inline) => (inline.type === 'citation' ? { ...inline, source: short(inline.source) } : inline));
  const cited = <T extends { sources: string[] }>(items: readonly T[]) =>
    items.map((item) => ({ ...item, sources: item.sources.map(short) }));
  return {
    ...pack,
    sources: sources.map((source) => ({ ...source, id: short(source.id) })),
    entries: entries.map(
      (entry): Entry => ({
        ...entry,
        summary: shortened(entry.summary),
        sections: entry.sections.map((section) => ({ ...section, paragraphs: section.paragraphs.map(shortened) })),
        roles: cited(entry.roles),
        status: cited(entry.status),
        timeline: cited(entry.timeline),
      }),
    ),
  };
}
