import type { EntryKind } from '../../core/corpus/vocabulary';

/** What an entry describes, in a word or two. */
export const KIND_WORDS: Record<EntryKind, string> = {
  group: 'Group',
  person: 'Person',
  place: 'Place',
  border: 'Border',
  institution: 'Institution',
  event: 'Event',
  agreement: 'Agreement',
  operation: 'Operation',
  people: 'People',
  concept: 'Concept',
  law: 'Law and policy',
  infrastructure: 'Infrastructure',
};
