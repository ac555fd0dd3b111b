import type { EntryRelation } from './all-relations';
import type { Entry } from './pack-schema';

/** What the order of relations goes by. */
export interface RelationContext {
  /** Undefined when there is no such entry. */
  entry(id: string): Pick<Entry, 'tier' | 'depth' | 'label' | 'related'> | undefined;
  /** How many relations an entry has, stated by itself or by others. */
  degree(id: string): number;
}

/**
 * The relations of an entry, the most telling first: to specialised entries before widely known ones, to full entries before short
 * ones, those that both entries state before those that one does, to entries with many relations before those with few; by label
 * where all this is equal.
 */
export function orderRelations(
  id: string,
  relations: readonly EntryRelation[],
  { entry, degree }: RelationContext,
): EntryRelation[] {
  const own = new Set(entry(id)?.related.map((relation) => relation.id));
  return relations
    .flatMap((relation) => {
      const other = entry(relation.id);
      if (!other) return [];
      const isMutual = own.has(relation.id) && other.related.some((back) => back.id === id);
      const rank = [other.tier, other.depth === 'full' ? 0 : 1, isMutual ? 0 : 1, -degree(relation.id)];
      return { relation, rank, label: other.label };
    })
    .sort((a, b) => compareRanks(a.rank, b.rank) || a.label.localeCompare(b.label, 'en'))
    .map(({ relation }) => relation);
}

function compareRanks(a: readonly number[], b: readonly number[]): number {
  const at = a.findIndex((value, index) => value !== b[index]);
  return at < 0 ? 0 : (a[at] ?? 0) - (b[at] ?? 0);
}
