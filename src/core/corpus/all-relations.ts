import type { Entry } from './pack-schema';
import { INVERSE_RELATIONS, type Relation } from './vocabulary';

/** How an entry is related to another: it *is* part of, led by … the other. */
export interface EntryRelation {
  id: string;
  relation: Relation;
}

/**
 * The relations of every entry, from both sides: editors state one where it is most natural, and it holds for the other as well.
 * Where the two state different ones, both stand.
 * @returns by entry id: its own in the order given, then those that others state.
 */
export function allRelations(entries: readonly Pick<Entry, 'id' | 'related'>[]): ReadonlyMap<string, EntryRelation[]> {
  const relations = new Map(entries.map(({ id, related }) => [id, [...related] as EntryRelation[]]));
  for (const { id, related } of entries) {
    for (const { id: other, relation } of related) {
      const inverse = INVERSE_RELATIONS[relation];
      const own = relations.get(other);
      // A plain "related to" adds nothing where something is said of the two already.
      const isSaid = own?.some((item) => item.id === id && (item.relation === inverse || inverse === 'related-to'));
      if (own && !isSaid) own.push({ id, relation: inverse });
    }
  }
  return relations;
}
