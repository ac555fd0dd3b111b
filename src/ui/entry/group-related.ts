import type { Relation } from '../../core/corpus/vocabulary';
import type { RelatedEntry } from '../../core/views';
import { RELATION_HEADINGS } from '../words/relation-headings';

export interface RelatedGroup {
  relation: Relation;
  /** The message over them. */
  heading: (typeof RELATION_HEADINGS)[Relation];
  entries: RelatedEntry[];
}

/** Related entries under one heading for each relation, in the order of the headings. */
export function groupRelated(related: readonly RelatedEntry[]): RelatedGroup[] {
  return Object.keys(RELATION_HEADINGS).flatMap((relation) => {
    const entries = related.filter((entry) => entry.relation === relation);
    const [first] = entries;
    return first ? [{ relation: first.relation, heading: RELATION_HEADINGS[first.relation], entries }] : [];
  });
}
