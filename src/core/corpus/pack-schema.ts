import * as v from 'valibot';
import { isPartialDate } from './partial-date';
import { ALIAS_CONDITIONS, ENTRY_DEPTHS, ENTRY_KINDS, RELATIONS, SOURCE_KINDS } from './vocabulary';

/**
 * The compiled pack: what the build makes of the Markdown entries and the extension ships.
 * Every type of the corpus is inferred from these schemas, so that the validator and the types cannot disagree.
 */

export const idSchema = v.pipe(
  v.string('must be text'),
  v.regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, 'must be an id: lower-case letters, digits and single hyphens'),
);
export const textSchema = v.pipe(v.string('must be text'), v.trim(), v.nonEmpty('must not be empty'));
export const dateSchema = v.pipe(
  v.union([v.string(), v.number()], 'must be a date'),
  v.transform(String),
  v.check(isPartialDate, 'must be a date such as 2021-08-15, 2021-08 or 2021'),
);
const citedSchema = v.optional(v.array(idSchema, 'must be a list of source ids'), []);

export const aliasSchema = v.strictObject({
  name: textSchema,
  when: v.optional(v.picklist(ALIAS_CONDITIONS, `must be one of ${ALIAS_CONDITIONS.join(', ')}`), 'always'),
  /** Other meanings of the alias, each a few words; their words on a page speak against this entry. */
  not: v.optional(v.array(textSchema, 'must be a list of phrases'), []),
});
export type Alias = v.InferOutput<typeof aliasSchema>;

export const roleSchema = v.strictObject({
  title: textSchema,
  from: v.optional(dateSchema),
  to: v.optional(dateSchema),
  sources: citedSchema,
});
export const statusSchema = v.strictObject({
  text: textSchema,
  from: v.optional(dateSchema),
  to: v.optional(dateSchema),
  sources: citedSchema,
});
export const timelineEventSchema = v.strictObject({
  date: dateSchema,
  text: textSchema,
  sources: v.pipe(v.array(idSchema, 'must be a list of source ids'), v.minLength(1, 'must name at least one source')),
});
export type TimelineEvent = v.InferOutput<typeof timelineEventSchema>;
export const relatedSchema = v.strictObject({
  id: idSchema,
  relation: v.picklist(RELATIONS, `must be one of ${RELATIONS.join(', ')}`),
});

/** Running text without markup: pieces in reading order. A citation stands where its mark stood. */
export const inlineSchema = v.variant('type', [
  v.strictObject({ type: v.literal('text'), text: v.string() }),
  v.strictObject({ type: v.literal('emphasis'), text: v.string() }),
  v.strictObject({ type: v.literal('link'), text: v.string(), entry: idSchema }),
  v.strictObject({ type: v.literal('citation'), source: idSchema }),
]);
export type Inline = v.InferOutput<typeof inlineSchema>;
export const sectionSchema = v.strictObject({
  heading: textSchema,
  paragraphs: v.array(v.array(inlineSchema)),
});
export type Section = v.InferOutput<typeof sectionSchema>;

export const coordinatesSchema = v.strictTuple(
  [v.pipe(v.number(), v.minValue(-90), v.maxValue(90)), v.pipe(v.number(), v.minValue(-180), v.maxValue(180))],
  'must be [latitude, longitude] in degrees',
);

/** The front matter of an entry, with its body and id not yet joined to it. */
export const entryMetadataSchema = v.strictObject({
  label: textSchema,
  kind: v.picklist(ENTRY_KINDS, `must be one of ${ENTRY_KINDS.join(', ')}`),
  /** English Wikipedia title: the public name of the concept. */
  wikipedia: v.optional(textSchema),
  aliases: v.optional(v.array(aliasSchema, 'must be a list'), []),
  /** Names in their own script, by BCP 47 language tag. */
  native: v.optional(v.record(v.string(), v.array(textSchema)), {}),
  depth: v.optional(v.picklist(ENTRY_DEPTHS, `must be one of ${ENTRY_DEPTHS.join(', ')}`), 'full'),
  tier: v.picklist([1, 2, 3], 'must be 1 (specialised), 2 (widely known) or 3 (general)'),
  coordinates: v.optional(coordinatesSchema),
  roles: v.optional(v.array(roleSchema, 'must be a list'), []),
  status: v.optional(v.array(statusSchema, 'must be a list'), []),
  timeline: v.optional(v.array(timelineEventSchema, 'must be a list'), []),
  related: v.optional(v.array(relatedSchema, 'must be a list'), []),
  asOf: dateSchema,
});

export const entrySchema = v.strictObject({
  id: idSchema,
  ...entryMetadataSchema.entries,
  summary: v.array(inlineSchema),
  sections: v.array(sectionSchema),
});
export type Entry = v.InferOutput<typeof entrySchema>;
/** What of an entry is needed to index its names. */
export type NamedEntry = Pick<Entry, 'id' | 'kind' | 'tier' | 'label' | 'aliases' | 'native'>;

export const sourceSchema = v.strictObject({
  id: idSchema,
  url: v.pipe(
    v.string('must be text'),
    v.url('must be a full URL'),
    v.regex(/^https?:/, 'must be an http or https URL'),
  ),
  title: textSchema,
  publisher: textSchema,
  date: v.optional(dateSchema),
  kind: v.picklist(SOURCE_KINDS, `must be one of ${SOURCE_KINDS.join(', ')}`),
});
export type Source = v.InferOutput<typeof sourceSchema>;

export const packMetadataSchema = v.strictObject({
  id: idSchema,
  title: textSchema,
  description: textSchema,
  version: textSchema,
  licence: textSchema,
  languages: v.array(textSchema),
  maintainers: v.array(textSchema),
  /** Words whose presence says that a page is about the pack's subject. */
  contextWords: v.array(textSchema),
  /** By a name for it, what else a page may be about: words that speak against the pack's subject. */
  otherSubjects: v.optional(v.record(v.string(), v.array(textSchema)), {}),
});
export type PackMetadata = v.InferOutput<typeof packMetadataSchema>;

export const packSchema = v.strictObject({
  format: v.literal(1),
  ...packMetadataSchema.entries,
  sources: v.array(sourceSchema),
  entries: v.array(entrySchema),
});
export type Pack = v.InferOutput<typeof packSchema>;
