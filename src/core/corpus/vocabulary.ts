/** The closed vocabularies of the corpus format. Each list is the whole list: a value outside it does not compile. */

/** What sort of thing an entry describes. */
export const ENTRY_KINDS = [
  'group',
  'person',
  'place',
  'border',
  'institution',
  'event',
  'agreement',
  'operation',
  'people',
  'concept',
  'law',
  'infrastructure',
] as const;
export type EntryKind = (typeof ENTRY_KINDS)[number];

/** When an alias may be spotted: everywhere, only on a page about the pack's subject, or only once the page named the concept in full. */
export const ALIAS_CONDITIONS = ['always', 'context', 'named'] as const;

/** `short` entries have a summary and no body. */
export const ENTRY_DEPTHS = ['full', 'short'] as const;

/** What sort of page a source is. */
export const SOURCE_KINDS = [
  'news',
  'analysis',
  'report',
  'official',
  'encyclopedia',
  'academic',
  'reference',
] as const;

/** Each relation with the one that says the same from the other end. */
export const INVERSE_RELATIONS = {
  'part-of': 'has-part',
  'has-part': 'part-of',
  'splinter-of': 'has-splinter',
  'has-splinter': 'splinter-of',
  'led-by': 'leads',
  leads: 'led-by',
  'member-of': 'has-member',
  'has-member': 'member-of',
  'founded-by': 'founded',
  founded: 'founded-by',
  'located-in': 'location-of',
  'location-of': 'located-in',
  borders: 'borders',
  'allied-with': 'allied-with',
  'opposed-to': 'opposed-to',
  'party-to': 'has-party',
  'has-party': 'party-to',
  'took-part-in': 'had-participant',
  'had-participant': 'took-part-in',
  'preceded-by': 'succeeded-by',
  'succeeded-by': 'preceded-by',
  supports: 'supported-by',
  'supported-by': 'supports',
  'response-to': 'led-to',
  'led-to': 'response-to',
  'subject-of': 'about',
  about: 'subject-of',
  'works-for': 'employs',
  employs: 'works-for',
  'related-to': 'related-to',
} as const;
export type Relation = keyof typeof INVERSE_RELATIONS;
export const RELATIONS = Object.keys(INVERSE_RELATIONS) as [Relation, ...Relation[]];
