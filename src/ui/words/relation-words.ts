import type { Relation } from '../../core/corpus/vocabulary';

/**
 * How related entries are introduced, as a heading over them, read from the entry that is open:
 * under "Led by" stand those who led it. The order here is the order on the page.
 */
export const RELATION_WORDS: Record<Relation, string> = {
  'part-of': 'Part of',
  'has-part': 'Its parts',
  'splinter-of': 'Split from',
  'has-splinter': 'Splinter groups',
  'led-by': 'Led by',
  leads: 'Leader of',
  'member-of': 'Member of',
  'has-member': 'Members',
  'works-for': 'Works for',
  employs: 'People in it',
  'founded-by': 'Founded by',
  founded: 'Founder of',
  'located-in': 'Located in',
  'location-of': 'Located here',
  borders: 'Borders',
  'party-to': 'Party to',
  'has-party': 'Parties to it',
  'took-part-in': 'Took part in',
  'had-participant': 'Who took part',
  'allied-with': 'Allied with',
  supports: 'Supports',
  'supported-by': 'Supported by',
  'opposed-to': 'Opposed to',
  'preceded-by': 'What came before',
  'succeeded-by': 'What came after',
  'response-to': 'In response to',
  'led-to': 'Led to',
  'subject-of': 'What deals with it',
  about: 'What it is about',
  'related-to': 'See also',
};
