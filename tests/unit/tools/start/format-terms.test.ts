import { expect, it } from 'vitest';
import { formatTerms } from '../../../../src/tools/start/format-terms';

const page = { host: 'example.org', mode: 'on' as const, enabled: true, title: 'A border' };

it('lists terms in the order of the page, with their entries and how often each is mentioned', () => {
  const terms = [
    { entry: 'ttp', label: 'Tehrik-i-Taliban Pakistan', mentions: 3, confidence: 1, isInTitle: false },
    { entry: 'durand-line', label: 'Durand Line', mentions: 12, confidence: 1, isInTitle: false },
  ];
  expect(formatTerms({ ...page, terms })).toBe(
    [
      'A border',
      '',
      'Term                       Entry        Mentions',
      '------------------------------------------------',
      'Tehrik-i-Taliban Pakistan  ttp                 3',
      'Durand Line                durand-line        12',
      '',
      '2 terms, 15 mentions',
    ].join('\n'),
  );
});

it('says so when a page has no terms', () => {
  expect(formatTerms({ ...page, terms: [] })).toBe('A border\n\nNothing on this page needs background.');
});

it('says so when the site is off', () => {
  expect(formatTerms({ ...page, enabled: false, terms: [] })).toBe('A border\n\nBackstory is off on example.org.');
});

it('counts one term as one', () => {
  const terms = [{ entry: 'ttp', label: 'TTP', mentions: 1, confidence: 1, isInTitle: false }];
  expect(formatTerms({ ...page, terms })).toMatch(/\n1 term, 1 mention$/);
});
