import { expect, test } from 'vitest';
import { DEFAULT_SETTINGS, isSiteEnabled, parseSettings, withSiteEnabled } from '../../../src/settings/settings';

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
