import * as v from 'valibot';
import { isPartialDate } from '../core/corpus/partial-date';
import { INTERFACE_LANGUAGES } from '../settings/language-settings';
import { LINES } from '../settings/look-settings';
import { SITE_MODES } from '../settings/site-settings';
import { type BackgroundCalls, type CallName, LIMITS, type RequestOf } from './contract';

const idSchema = v.pipe(v.string(), v.maxLength(LIMITS.idCharacters));
const countsSchema = v.record(v.string(), v.number());
const readingSchema = v.strictObject({
  name: v.number(),
  method: v.picklist(['exact', 'variant', 'fuzzy']),
  similarity: v.number(),
});
const candidateSchema = v.strictObject({
  block: v.number(),
  start: v.number(),
  end: v.number(),
  surface: v.string(),
  embedded: v.boolean(),
  followedBy: v.nullable(v.string()),
  precededBy: v.nullable(v.string()),
  words: v.number(),
  neighbours: v.number(),
  ownContextWords: v.array(v.string()),
  sentence: v.number(),
  readings: v.array(readingSchema),
});
const evidenceSchema = v.strictObject({
  words: v.number(),
  named: countsSchema,
  perhapsNamed: countsSchema,
  called: v.record(
    v.string(),
    v.record(
      v.string(),
      v.strictObject({
        sure: v.array(v.number()),
        perhaps: v.array(v.number()),
        earlierSure: v.exactOptional(v.number()),
        earlierPerhaps: v.exactOptional(v.number()),
      }),
    ),
  ),
  contextWords: countsSchema,
  otherMeaningWords: countsSchema,
  otherSubjectWords: countsSchema,
  otherSenses: countsSchema,
  expansions: v.record(v.string(), v.nullable(idSchema)),
});
const pageSchema = v.strictObject({
  title: v.exactOptional(v.string()),
  language: v.exactOptional(v.string()),
  date: v.exactOptional(v.string()),
});
const scanSchema = v.strictObject({
  blocks: v.pipe(
    v.array(v.strictObject({ id: v.number(), text: v.string() })),
    v.maxLength(LIMITS.scanBlocks),
    v.check(
      (blocks) => blocks.reduce((sum, { text }) => sum + text.length, 0) <= LIMITS.scanCharacters,
      `more than ${LIMITS.scanCharacters} characters in one slice`,
    ),
  ),
  undecided: v.array(candidateSchema),
  evidence: v.nullable(evidenceSchema),
  page: pageSchema,
});
const triageSchema = v.strictObject({
  text: v.pipe(v.string(), v.maxLength(LIMITS.scanCharacters)),
  evidence: v.nullable(evidenceSchema),
  page: pageSchema,
  host: v.string(),
  isFirst: v.boolean(),
  isAskedFor: v.boolean(),
});
const lookSchema = v.strictObject({
  line: v.picklist(LINES),
  tint: v.boolean(),
  // It goes into a style sheet.
  colour: v.pipe(v.string(), v.regex(/^(text|#[0-9a-f]{6})$/)),
});
const dateSchema = v.pipe(v.string(), v.check(isPartialDate, 'no date such as 2022-04-09'));
const entrySchema = v.strictObject({ entry: idSchema });

/** The shape of each request. A call without one does not compile. */
const SCHEMAS: { [K in CallName<BackgroundCalls>]: v.GenericSchema<unknown, RequestOf<BackgroundCalls, K>> } = {
  triage: triageSchema,
  triageFrames: v.strictObject({
    addresses: v.pipe(v.array(v.string()), v.maxLength(LIMITS.frames)),
    isAskedFor: v.boolean(),
  }),
  loadTriage: v.strictObject({}),
  siteMode: v.strictObject({ host: v.string() }),
  pageSettings: v.strictObject({ host: v.string() }),
  loadCard: v.strictObject({}),
  scan: scanSchema,
  card: v.strictObject({ entry: idSchema, date: v.exactOptional(dateSchema) }),
  entry: entrySchema,
  openEntry: entrySchema,
  search: v.strictObject({
    query: v.pipe(v.string(), v.maxLength(LIMITS.queryCharacters)),
    limit: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(LIMITS.searchResults)),
  }),
  listings: v.strictObject({ entries: v.array(idSchema) }),
  reportPage: v.strictObject({
    mode: v.picklist(SITE_MODES),
    enabled: v.boolean(),
    entries: v.number(),
    fresh: v.boolean(),
  }),
  briefing: v.strictObject({
    entries: v.pipe(v.array(idSchema), v.maxLength(LIMITS.briefingEntries)),
    date: v.exactOptional(v.pipe(v.string(), v.check(isPartialDate, 'must be a date such as 2021-08-15'))),
  }),
  changeLook: v.strictObject({ from: lookSchema, to: lookSchema }),
  words: v.strictObject({ language: v.picklist(INTERFACE_LANGUAGES) }),
};

/**
 * The request of a call, when it has the call's shape. Content scripts run in pages, so what they send is checked like any
 * input. Throws an error that names the call and what is wrong with its request.
 */
export function validateBackgroundRequest(call: string, request: unknown): unknown {
  const schema = (SCHEMAS as Record<string, v.GenericSchema | undefined>)[call];
  if (!schema) throw new TypeError(`there is no call "${call}"`);
  const result = v.safeParse(schema, request);
  if (result.success) return result.output;
  const wrong = result.issues.map((issue) => `${v.getDotPath(issue) ?? 'request'}: ${issue.message}`);
  throw new TypeError(`the call "${call}" was refused: ${wrong.join('; ')}`);
}
