import type { Relation } from '../../core/corpus/vocabulary';
import type { RelatedEntry } from '../../core/views';
import { RELATION_WORDS } from '../words/relation-words';

export interface RelatedGroup {
  relation: Relation;
  heading: string;
  entries: RelatedEntry[];
}

/** Related entries under one heading for each relation, in the order in which the relations are worded. */
export function groupRelated(related: readonly RelatedEntry[]): RelatedGroup[] {
  return Object.entries(RELATION_WORDS).flatMap(([relation, heading]) => {
    const entries = related.filter((entry) => entry.relation === relation);
    const [first] = entries;
    return first ? [{ relation: first.relation, heading, entries }] : [];
  });
}
