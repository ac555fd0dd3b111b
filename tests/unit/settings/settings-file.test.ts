import { expect, test } from 'vitest';
import { DEFAULT_SETTINGS, SETTINGS_VERSION, type Settings } from '../../../src/settings/settings';
import { readSettingsFile, writeSettingsFile } from '../../../src/settings/settings-file';

const CHOSEN: Settings = {
  ...DEFAULT_SETTINGS,
  sites: { elsewhere: 'off', rules: [{ pattern: '*.example.org', mode: 'on' }] },
  marking: { ...DEFAULT_SETTINGS.marking, excludedKinds: ['person'] },
  language: 'ur',
  muted: [{ entry: 'ttp', until: 5 }],
};

const fileWith = (changes: object) => JSON.stringify({ ...JSON.parse(writeSettingsFile(CHOSEN)), ...changes });

test('what is exported is imported again, every choice of it', () => {
  expect(readSettingsFile(writeSettingsFile(CHOSEN))).toEqual({ settings: CHOSEN });
});

test.each([
  ['', 'not-json'],
  ['{"format":', 'not-json'],
  ['[]', 'not-settings'],
  ['{"format":"something-else"}', 'not-settings'],
  [fileWith({ version: SETTINGS_VERSION + 1 }), 'newer'],
])('%j is refused: %s', (text, kind) => {
  expect(readSettingsFile(text)).toEqual({ problem: { kind, details: [] } });
});

test.each([
  [{ hover: { restMs: 3, modifier: 'none' } }, /^hover\.restMs: /],
  [{ look: { line: 'dotted', tint: false, colour: 'red' } }, /^look\.colour: must be text or a colour/],
  [
    { sites: { elsewhere: 'on', rules: [{ pattern: 'no site', mode: 'on' }] } },
    /^sites\.rules\.0\.pattern: must be a host/,
  ],
  [{ surprise: 1 }, /^surprise: /],
  [{ language: undefined }, /^language: /],
])('a file with %j is refused, and the place is named', (changes, place) => {
  const reading = readSettingsFile(fileWith(changes));
  expect(reading).toMatchObject({ problem: { kind: 'invalid', details: [expect.stringMatching(place)] } });
});
