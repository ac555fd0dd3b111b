import * as v from 'valibot';
import { ENTRY_KINDS } from '../core/corpus/vocabulary';
import { MODIFIERS, REST_BOUNDS } from './hover-settings';
import { INTERFACE_LANGUAGES } from './language-settings';
import { LINES } from './look-settings';
import { DEFAULT_MARKING, MENTION_CHOICES } from './marking-settings';
import { parseSettings, SETTINGS_VERSION, type Settings } from './settings';
import { readSitePattern } from './site-pattern';
import { SITE_MODES } from './site-settings';

/** What the file says of itself. */
const FORMAT = 'backstory-settings';

/** What is wrong with a file. `details` says where in it, in the words of programmers. */
export interface SettingsFileProblem {
  kind: 'not-json' | 'not-settings' | 'newer' | 'invalid';
  details: readonly string[];
}

export type SettingsFileReading = { settings: Settings } | { problem: SettingsFileProblem };

const patternSchema = v.pipe(
  v.string(),
  v.check((text) => readSitePattern(text) === text, 'must be a host such as www.example.org or *.example.org'),
);

/** All of it, and nothing else: a misspelt name would be a choice lost without a word. */
const settingsSchema = v.strictObject({
  version: v.literal(SETTINGS_VERSION),
  sites: v.strictObject({
    elsewhere: v.picklist(SITE_MODES),
    rules: v.array(v.strictObject({ pattern: patternSchema, mode: v.picklist(SITE_MODES) })),
  }),
  marking: v.strictObject({
    mentions: v.picklist(MENTION_CHOICES),
    headings: v.boolean(),
    links: v.boolean(),
    // Files of the first version lack it.
    navigation: v.optional(v.boolean(), DEFAULT_MARKING.navigation),
    approximate: v.boolean(),
    lastTier: v.picklist([1, 2]),
    excludedKinds: v.array(v.picklist(ENTRY_KINDS)),
  }),
  look: v.strictObject({
    line: v.picklist(LINES),
    tint: v.boolean(),
    colour: v.pipe(v.string(), v.regex(/^(text|#[0-9a-f]{6})$/, 'must be text or a colour such as #0c6170')),
  }),
  hover: v.strictObject({
    restMs: v.pipe(v.number(), v.minValue(REST_BOUNDS.least), v.maxValue(REST_BOUNDS.most)),
    modifier: v.picklist(MODIFIERS),
  }),
  language: v.nullable(v.picklist(INTERFACE_LANGUAGES)),
  muted: v.array(
    v.strictObject({
      entry: v.string(),
      host: v.exactOptional(v.string()),
      until: v.exactOptional(v.pipe(v.number(), v.finite())),
    }),
  ),
});

/** The text of a file that holds the settings. */
export function writeSettingsFile(settings: Settings): string {
  return `${JSON.stringify({ format: FORMAT, ...settings }, null, 2)}\n`;
}

/** The settings in the text of such a file, or what is wrong with it. */
export function readSettingsFile(text: string): SettingsFileReading {
  const content = parseJson(text);
  if (content === undefined) return { problem: { kind: 'not-json', details: [] } };
  if (typeof content !== 'object' || content === null || !('format' in content) || content.format !== FORMAT) {
    return { problem: { kind: 'not-settings', details: [] } };
  }
  const { format: _, ...stored } = content as { format: string; version?: unknown };
  if (typeof stored.version === 'number' && stored.version > SETTINGS_VERSION) {
    return { problem: { kind: 'newer', details: [] } };
  }
  const result = v.safeParse(settingsSchema, stored);
  if (result.success) return { settings: parseSettings(result.output) };
  const details = result.issues.map((issue) => `${v.getDotPath(issue) ?? 'settings'}: ${issue.message}`);
  return { problem: { kind: 'invalid', details } };
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
