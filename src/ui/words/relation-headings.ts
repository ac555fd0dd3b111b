import type { Relation } from '../../core/corpus/vocabulary';
import type { MessageKey } from '../../i18n/message-keys';

/**
 * The messages that introduce related entries, as a heading over them, read from the entry that is open:
 * under "Led by" stand those who led it. The order here is the order on the page.
 */
export const RELATION_HEADINGS = {
  'part-of': 'relation.partOf',
  'has-part': 'relation.hasPart',
  'splinter-of': 'relation.splinterOf',
  'has-splinter': 'relation.hasSplinter',
  'led-by': 'relation.ledBy',
  leads: 'relation.leads',
  'member-of': 'relation.memberOf',
  'has-member': 'relation.hasMember',
  'works-for': 'relation.worksFor',
  employs: 'relation.employs',
  'founded-by': 'relation.foundedBy',
  founded: 'relation.founded',
  'located-in': 'relation.locatedIn',
  'location-of': 'relation.locationOf',
  borders: 'relation.borders',
  'party-to': 'relation.partyTo',
  'has-party': 'relation.hasParty',
  'took-part-in': 'relation.tookPartIn',
  'had-participant': 'relation.hadParticipant',
  'allied-with': 'relation.alliedWith',
  supports: 'relation.supports',
  'supported-by': 'relation.supportedBy',
  'opposed-to': 'relation.opposedTo',
  'preceded-by': 'relation.precededBy',
  'succeeded-by': 'relation.succeededBy',
  'response-to': 'relation.responseTo',
  'led-to': 'relation.ledTo',
  'subject-of': 'relation.subjectOf',
  about: 'relation.about',
  'related-to': 'relation.relatedTo',
} as const satisfies Record<Relation, MessageKey>;
