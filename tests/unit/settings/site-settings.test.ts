import { describe, expect, test } from 'vitest';
import { readSitePattern } from '../../../src/settings/site-pattern';
import {
  DEFAULT_SITES,
  parseSites,
  type SiteMode,
  siteModeOf,
  withoutRule,
  withRule,
  withSiteMode,
} from '../../../src/settings/site-settings';

const sites = (elsewhere: SiteMode, rules: Record<string, SiteMode>) =>
  parseSites({ sites: { elsewhere, rules: Object.entries(rules).map(([pattern, mode]) => ({ pattern, mode })) } });

test('every site is on until the reader chooses otherwise', () => {
  expect(siteModeOf(DEFAULT_SITES, 'example.org')).toBe('on');
});

describe('the rule that names a host most closely holds', () => {
  const chosen = sites('on-click', { '*.example.org': 'off', '*.news.example.org': 'on', 'a.news.example.org': 'off' });
  test.each([
    ['example.org', 'off'],
    ['www.example.org', 'off'],
    ['news.example.org', 'on'],
    ['b.news.example.org', 'on'],
    ['a.news.example.org', 'off'],
    ['notexample.org', 'on-click'],
    ['example.org:8080', 'on-click'],
  ])('%s is %s', (host, mode) => {
    expect(siteModeOf(chosen, host)).toBe(mode);
  });
});

test('a site that is given a mode has it, and others are untouched; back at what holds without a rule there is none', () => {
  const off = withSiteMode(withSiteMode(DEFAULT_SITES, 'b.org', 'off'), 'a.org', 'on-click');
  expect(off.rules.map(({ pattern }) => pattern)).toEqual(['a.org', 'b.org']);
  const on = withSiteMode(off, 'a.org', 'on');
  expect(on.rules).toEqual([{ pattern: 'b.org', mode: 'off' }]);
  expect(withSiteMode(on, 'c.org', 'on')).toBe(on);
});

test('a host may differ from the pattern that it falls under', () => {
  const wide = sites('on', { '*.a.org': 'off' });
  const here = withSiteMode(wide, 'www.a.org', 'on');
  expect([siteModeOf(here, 'www.a.org'), siteModeOf(here, 'b.a.org')]).toEqual(['on', 'off']);
  expect(withSiteMode(here, 'www.a.org', 'off')).toEqual(wide);
});

test('a rule takes the place of one with the same pattern', () => {
  const changed = withRule(sites('on', { 'a.org': 'off' }), { pattern: 'a.org', mode: 'on-click' });
  expect(changed.rules).toEqual([{ pattern: 'a.org', mode: 'on-click' }]);
  expect(withoutRule(changed, 'a.org')).toEqual(DEFAULT_SITES);
});

test('rules that are none are left out', () => {
  const rules = [null, 'a.org', { pattern: '', mode: 'on' }, { pattern: 'a.org', mode: 'loud' }, { mode: 'off' }];
  expect(parseSites({ sites: { elsewhere: 'sometimes', rules } })).toEqual(DEFAULT_SITES);
});

describe('what a reader types', () => {
  test.each([
    ['www.Example.org', 'www.example.org'],
    [' https://www.example.org/news?page=1 ', 'www.example.org'],
    ['*.example.org', '*.example.org'],
    ['http://localhost:8080/x', 'localhost:8080'],
    ['müller.de', 'xn--mller-kva.de'],
  ])('%s means %s', (typed, pattern) => {
    expect(readSitePattern(typed)).toBe(pattern);
  });

  test.each(['', '   ', '*', '*.*.org', 'two words', 'http://', 'a..b', 'ex*mple.org', '?'])(
    '%j is no site',
    (typed) => {
      expect(readSitePattern(typed)).toBeNull();
    },
  );
});
