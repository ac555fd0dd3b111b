import type { RelatedEntry } from '../../core/views';
import type { RelatedGroup } from './group-related';

/**
 * The entries to draw around one, at most `most`: the first of each relation, then the second of each, and so on, so that no relation
 * with many entries crowds out the others. An entry that is related in two ways stands once. In the order of the relations.
 */
export function chooseNearest(groups: readonly RelatedGroup[], most: number): RelatedEntry[] {
  const chosen = new Map<string, RelatedEntry>();
  const longest = Math.max(0, ...groups.map(({ entries }) => entries.length));
  for (let at = 0; at < longest; at++) {
    for (const { entries } of groups) {
      const entry = entries[at];
      if (entry && chosen.size < most && !chosen.has(entry.id)) chosen.set(entry.id, entry);
    }
  }
  const order = groups.map(({ relation }) => relation);
  return [...chosen.values()].sort((a, b) => order.indexOf(a.relation) - order.indexOf(b.relation));
}
