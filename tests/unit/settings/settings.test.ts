import { expect, test } from 'vitest';
import { DEFAULT_HOVER, parseHover } from '../../../src/settings/hover-settings';
import { INTERFACE_LANGUAGES } from '../../../src/settings/language-settings';
import { DEFAULT_LOOK, parseLook } from '../../../src/settings/look-settings';
import {
  lastingMutes,
  type Mute,
  mutedEntries,
  parseMuted,
  withMute,
  withoutMute,
} from '../../../src/settings/muted-settings';
import { DEFAULT_SETTINGS, parseSettings } from '../../../src/settings/settings';
import { LOCALES } from '../../support/messages';

test.each([undefined, null, 3, {}, [], { sites: 7, look: 'red', hover: null, muted: {}, language: 'xx' }])(
  '%j in storage means the defaults',
  (stored) => {
    expect(parseSettings(stored)).toEqual(DEFAULT_SETTINGS);
  },
);

test('what was stored is read back', () => {
  const chosen = {
    ...DEFAULT_SETTINGS,
    look: { line: 'solid', tint: true, colour: '#0c6170' },
    hover: { restMs: 700, modifier: 'Alt' },
    language: 'ps',
    muted: [{ entry: 'ttp', host: 'a.org', until: 9 }],
  };
  expect(parseSettings(JSON.parse(JSON.stringify(chosen)))).toEqual(chosen);
});

test('settings of before there were versions keep the sites that were off', () => {
  expect(parseSettings({ disabledHosts: ['b.org', 3, 'a.org'] })).toEqual({
    ...DEFAULT_SETTINGS,
    sites: {
      elsewhere: 'on',
      rules: [
        { pattern: 'a.org', mode: 'off' },
        { pattern: 'b.org', mode: 'off' },
      ],
    },
  });
});

test('a part that is wrong leaves the others as they were', () => {
  expect(parseLook({ line: 'wavy', tint: true, colour: 'javascript:' })).toEqual({ ...DEFAULT_LOOK, tint: true });
  expect(parseLook({ colour: '#ABCDEF' }).colour).toBe('#abcdef');
  expect(parseHover({ restMs: 5, modifier: 'Shift' })).toEqual({ ...DEFAULT_HOVER, modifier: 'Shift' });
  expect(parseHover({ restMs: Number.NaN, modifier: 'Meta' })).toEqual(DEFAULT_HOVER);
});

test('without a line there is a tint: something must be seen', () => {
  expect(parseLook({ line: 'none', tint: false })).toMatchObject({ line: 'none', tint: true });
});

test('the languages are those of the message files', () => {
  expect(INTERFACE_LANGUAGES).toEqual(LOCALES);
});

test('mutes are read back, without what cannot be read as it was meant', () => {
  const muted: Mute[] = [{ entry: 'ttp' }, { entry: 'kabul', host: 'a.org', until: 9 }];
  const wrong = [null, 3, {}, { entry: 3 }, { entry: 'x', host: 3 }, { entry: 'x', until: 'soon' }];
  expect(parseMuted([...muted, ...wrong])).toEqual(muted);
  expect(lastingMutes(muted, 9)).toEqual([{ entry: 'ttp' }]);
  expect(withoutMute(muted, { entry: 'kabul', host: 'a.org', until: 9 })).toEqual([{ entry: 'ttp' }]);
});

const NOW = 1_000_000;
const muting = (...mutes: Mute[]) => mutes.reduce<readonly Mute[]>((all, mute) => withMute(all, mute, true, NOW), []);

test('a muted entry is muted everywhere, or on its host, or until its time', () => {
  const muted = muting({ entry: 'ttp' }, { entry: 'kabul', host: 'a.org' }, { entry: 'jirga', until: NOW + 1 });
  expect([...mutedEntries(muted, 'a.org', NOW)]).toEqual(['ttp', 'kabul', 'jirga']);
  expect([...mutedEntries(muted, 'b.org', NOW)]).toEqual(['ttp', 'jirga']);
  expect([...mutedEntries(muted, 'b.org', NOW + 1)]).toEqual(['ttp']);
});

test('taking a mute back leaves the others, and drops what is over', () => {
  const muted = muting({ entry: 'ttp' }, { entry: 'ttp', host: 'a.org' }, { entry: 'jirga', until: NOW + 5 });
  expect(withMute(muted, { entry: 'ttp', host: 'a.org' }, false, NOW + 9)).toEqual([{ entry: 'ttp' }]);
});

test('muting again is muting once, with the later end', () => {
  expect(muting({ entry: 'ttp', until: NOW + 5 }, { entry: 'ttp', until: NOW + 9 })).toEqual([
    { entry: 'ttp', until: NOW + 9 },
  ]);
});
