import type { Connection } from '../../core/briefing/briefing';
import type { Relation } from '../../core/corpus/vocabulary';

/** All that is told of one entry. */
export interface ConnectionGroup {
  from: string;
  relations: { relation: Relation; to: string[] }[];
}

/** Connections by the entry that they are told of, then by what they are, each in the order of its first. */
export function groupConnections(connections: readonly Connection[]): ConnectionGroup[] {
  const groups = new Map<string, Map<Relation, string[]>>();
  for (const { from, relation, to } of connections) {
    const group = groups.get(from) ?? new Map<Relation, string[]>();
    groups.set(from, group);
    group.set(relation, [...(group.get(relation) ?? []), to]);
  }
  return [...groups].map(([from, group]) => ({
    from,
    relations: [...group].map(([relation, to]) => ({ relation, to })),
  }));
}
