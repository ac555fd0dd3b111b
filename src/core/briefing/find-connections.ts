import { allRelations } from '../corpus/all-relations';
import type { Entry } from '../corpus/pack-schema';
import type { Relation } from '../corpus/vocabulary';
import type { Connection } from './briefing';

/** More than can be taken in at a look is no overview. */
const MAX_CONNECTIONS = 16;
/** What a map shows better, and what says nothing beyond that the two have to do with each other. */
const UNTOLD: readonly Relation[] = ['located-in', 'location-of', 'borders', 'related-to'];

/**
 * How entries are related to each other, whichever of the two says so.
 * @param entries the most important first.
 * @returns each pair once for each relation, told from the side of the more important, and the pairs of the most important first.
 */
export function findConnections(entries: readonly Pick<Entry, 'id' | 'related'>[]): Connection[] {
  const rank = new Map(entries.map(({ id }, index) => [id, index]));
  const relations = allRelations(entries);
  return entries
    .flatMap(({ id }, here) =>
      (relations.get(id) ?? []).flatMap(({ id: to, relation }) => {
        const there = rank.get(to);
        return there === undefined || there <= here || UNTOLD.includes(relation)
          ? []
          : [{ from: id, relation, to, weight: here + there }];
      }),
    )
    .sort((a, b) => a.weight - b.weight)
    .slice(0, MAX_CONNECTIONS)
    .map(({ weight: _, ...connection }) => connection);
}
