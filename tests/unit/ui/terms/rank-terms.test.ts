import { describe, expect, test } from 'vitest';
import type { PageTerm } from '../../../../src/messaging/contract';
import { rankTerms } from '../../../../src/ui/terms/rank-terms';

const term = (entry: string, changes: Partial<PageTerm> = {}): PageTerm => ({
  entry,
  label: entry,
  mentions: 1,
  confidence: 1,
  isInTitle: false,
  ...changes,
});
const ranked = (terms: PageTerm[], tiers: [string, 1 | 2 | 3][] = []) =>
  rankTerms(terms, new Map(tiers)).map(({ entry }) => entry);

describe('the more important of two terms is', () => {
  test('the one named more often', () => {
    expect(ranked([term('once'), term('often', { mentions: 6 })])).toEqual(['often', 'once']);
  });

  test('the one in the title, though it is named less often', () => {
    expect(ranked([term('often', { mentions: 4 }), term('title', { mentions: 2, isInTitle: true })])).toEqual([
      'title',
      'often',
    ]);
  });

  test('the one named first, where all else is equal', () => {
    expect(ranked([term('b'), term('a'), term('c')])).toEqual(['b', 'a', 'c']);
  });

  test('NOT the one that everybody knows, unless it is named much more often', () => {
    const country = (mentions: number) => term('country', { mentions });
    const terms = (mentions: number) => [country(mentions), term('group', { mentions: 3 })];
    expect(ranked(terms(4), [['country', 3]])).toEqual(['group', 'country']);
    expect(ranked(terms(20), [['country', 3]])).toEqual(['country', 'group']);
  });

  test('NOT the one that may be something else', () => {
    expect(ranked([term('doubtful', { confidence: 0.5 }), term('sure')])).toEqual(['sure', 'doubtful']);
  });
});
