import type { Entry } from '../../core/corpus/pack-schema';
import type { Relation } from '../../core/corpus/vocabulary';
import { neighboursOf, statementsOf } from './entry-relations';
import type { Finding } from './finding';

/** Relations that cannot hold both ways. Two may support each other, and hold an office one after the other in turn. */
const ONE_WAY = [
  'part-of',
  'splinter-of',
  'led-by',
  'member-of',
  'founded-by',
  'located-in',
  'party-to',
  'took-part-in',
  'response-to',
  'subject-of',
  'works-for',
] as const satisfies readonly Relation[];

/** Entries that stand alone, and relations that cannot both be true. */
export function checkRelations(entries: readonly Entry[]): Finding[] {
  return [
    ...checkOrphans(entries),
    ...ONE_WAY.flatMap((relation) => checkOneWay(relation, entries)),
    ...checkAllies(entries),
  ];
}

function checkOrphans(entries: readonly Entry[]): Finding[] {
  const message = 'no entry is related to it and it names none; add what it belongs to under "related"';
  return [...neighboursOf(entries)]
    .filter(([, neighbours]) => neighbours.size === 0)
    .map(([entry]) => ({ sort: 'orphan', entry, message }));
}

function checkOneWay(relation: Relation, entries: readonly Entry[]): Finding[] {
  const statements = statementsOf(relation, entries);
  return statements
    .filter(({ from, to }) => from < to && statements.some((other) => other.from === to && other.to === from))
    .map(({ from, to }) => ({
      sort: 'contradiction',
      entry: from,
      message: `is ${relation} "${to}", which is ${relation} "${from}"; keep what is true, in both entries`,
    }));
}

function checkAllies(entries: readonly Entry[]): Finding[] {
  const opposed = new Set(statementsOf('opposed-to', entries).map(({ from, to }) => `${from} ${to}`));
  return statementsOf('allied-with', entries)
    .filter(({ from, to }) => opposed.has(`${from} ${to}`))
    .map(({ from, to }) => ({
      sort: 'allied-and-opposed',
      entry: from,
      message: `is both allied with and opposed to "${to}"; keep what holds now`,
    }));
}
