import { expect, test } from 'vitest';
import {
  DEFAULT_SETTINGS,
  isSiteEnabled,
  type Mute,
  mutedEntries,
  parseSettings,
  withMute,
  withSiteEnabled,
} from '../../../src/settings/settings';

test('every site is on until it is switched off', () => {
  expect(isSiteEnabled(DEFAULT_SETTINGS, 'example.org')).toBe(true);
});

test('a site switched off and on again is on, and others are untouched', () => {
  const off = withSiteEnabled(withSiteEnabled(DEFAULT_SETTINGS, 'b.org', false), 'a.org', false);
  expect(off.disabledHosts).toEqual(['a.org', 'b.org']);
  expect(isSiteEnabled(off, 'a.org')).toBe(false);
  const on = withSiteEnabled(off, 'a.org', true);
  expect(isSiteEnabled(on, 'a.org')).toBe(true);
  expect(isSiteEnabled(on, 'b.org')).toBe(false);
});

test('switching to what it is already changes nothing', () => {
  expect(withSiteEnabled(DEFAULT_SETTINGS, 'a.org', true)).toBe(DEFAULT_SETTINGS);
});

test.each([undefined, null, 3, {}, { disabledHosts: 'a.org' }])('%j in storage means the defaults', (stored) => {
  expect(parseSettings(stored)).toEqual(DEFAULT_SETTINGS);
});

test('what was stored is read back, without what is no host', () => {
  expect(parseSettings({ disabledHosts: ['a.org', 3] })).toEqual({ ...DEFAULT_SETTINGS, disabledHosts: ['a.org'] });
});

const NOW = 1_000_000;
const muting = (...mutes: Mute[]) => mutes.reduce((all, mute) => withMute(all, mute, true, NOW), DEFAULT_SETTINGS);

test('a muted entry is muted everywhere, or on its host, or until its time', () => {
  const settings = muting({ entry: 'ttp' }, { entry: 'kabul', host: 'a.org' }, { entry: 'jirga', until: NOW + 1 });
  expect([...mutedEntries(settings, 'a.org', NOW)]).toEqual(['ttp', 'kabul', 'jirga']);
  expect([...mutedEntries(settings, 'b.org', NOW)]).toEqual(['ttp', 'jirga']);
  expect([...mutedEntries(settings, 'b.org', NOW + 1)]).toEqual(['ttp']);
});

test('taking a mute back leaves the others, and drops what is over', () => {
  const settings = muting({ entry: 'ttp' }, { entry: 'ttp', host: 'a.org' }, { entry: 'jirga', until: NOW + 5 });
  expect(withMute(settings, { entry: 'ttp', host: 'a.org' }, false, NOW + 9).muted).toEqual([{ entry: 'ttp' }]);
});

test('muting again is muting once, with the later end', () => {
  expect(muting({ entry: 'ttp', until: NOW + 5 }, { entry: 'ttp', until: NOW + 9 }).muted).toEqual([
    { entry: 'ttp', until: NOW + 9 },
  ]);
});

test('mutes are read back, without what cannot be read as it was meant', () => {
  const muted = [{ entry: 'ttp' }, { entry: 'kabul', host: 'a.org', until: 9 }];
  const wrong = [null, 3, {}, { entry: 3 }, { entry: 'x', host: 3 }, { entry: 'x', until: 'soon' }];
  expect(parseSettings({ muted: [...muted, ...wrong] })).toEqual({ ...DEFAULT_SETTINGS, muted });
});
