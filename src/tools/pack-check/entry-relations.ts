import type { Entry } from '../../core/corpus/pack-schema';
import { INVERSE_RELATIONS, type Relation } from '../../core/corpus/vocabulary';

/** What an entry says of itself and another, turned so that the relation is the one that was asked for. */
export interface RelationStatement {
  from: string;
  to: string;
  /** Id of the entry that says it. */
  saidIn: string;
}

/**
 * Every statement of a relation, from whichever side it was made; one for each pair, though both sides say it.
 * A relation that is its own inverse goes from the id that sorts first.
 */
export function statementsOf(relation: Relation, entries: readonly Entry[]): RelationStatement[] {
  const inverse = INVERSE_RELATIONS[relation];
  const statements = new Map<string, RelationStatement>();
  for (const { id, related } of entries) {
    for (const other of related) {
      const isTurned = relation === inverse && other.id < id;
      if (other.relation === relation && !isTurned) add({ from: id, to: other.id, saidIn: id });
      else if (other.relation === inverse) add({ from: other.id, to: id, saidIn: id });
    }
  }
  return [...statements.values()];

  function add(statement: RelationStatement): void {
    const pair = `${statement.from} ${statement.to}`;
    if (!statements.has(pair)) statements.set(pair, statement);
  }
}

/** The ids of the entries that each entry is related to, whichever of the two says so. */
export function neighboursOf(entries: readonly Entry[]): Map<string, Set<string>> {
  const neighbours = new Map(entries.map(({ id }) => [id, new Set<string>()]));
  for (const { id, related } of entries) {
    for (const other of related) {
      neighbours.get(id)?.add(other.id);
      neighbours.get(other.id)?.add(id);
    }
  }
  return neighbours;
}
