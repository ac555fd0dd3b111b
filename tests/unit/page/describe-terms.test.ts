import { expect, test } from 'vitest';
import { describeTerms } from '../../../src/page/mentions/describe-terms';
import type { Mention } from '../../../src/page/mentions/mention';

const mention = (entry: string, surface: string, confidence = 1) =>
  ({ spot: { entry, label: entry, surface, confidence } }) as Mention;

test('a term has its number of mentions and the confidence of its surest, and is in the title if any of its names is', () => {
  const sorted = [mention('ttp', 'Pakistani Taliban', 0.8), mention('dir', 'Dir'), mention('ttp', 'TTP', 0.9)];
  expect(describeTerms(sorted, 'TTP’s leader: a new direction', new Set())).toEqual([
    { entry: 'ttp', label: 'ttp', mentions: 2, confidence: 0.9, isInTitle: true },
    { entry: 'dir', label: 'dir', mentions: 1, confidence: 1, isInTitle: false },
  ]);
});

test('what the reader has muted is left out', () => {
  const sorted = [mention('ttp', 'TTP'), mention('dir', 'Dir')];
  expect(describeTerms(sorted, '', new Set(['ttp'])).map(({ entry }) => entry)).toEqual(['dir']);
});
