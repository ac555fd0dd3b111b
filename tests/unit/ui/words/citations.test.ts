import { describe, expect, it } from 'vitest';
import type { Inline } from '../../../../src/core/corpus/pack-schema';
import { findCited, groupCitations } from '../../../../src/ui/words/citations';
import { SOURCES } from '../../../ui/fixtures/views';

const text = (words: string): Inline => ({ type: 'text', text: words });
const cite = (source: string): Inline => ({ type: 'citation', source });

describe('groupCitations', () => {
  it('joins neighbouring marks, so that 1 and 2 never read as 12', () => {
    expect(groupCitations([text('Banned.'), cite('a'), cite('b'), text(' Later.'), cite('a')])).toEqual([
      text('Banned.'),
      { type: 'citations', sources: ['a', 'b'] },
      text(' Later.'),
      { type: 'citations', sources: ['a'] },
    ]);
  });

  it('does NOT repeat a source within one group', () => {
    expect(groupCitations([cite('a'), cite('a')])).toEqual([{ type: 'citations', sources: ['a'] }]);
  });

  it('leaves text without marks as it is', () => {
    expect(groupCitations([])).toEqual([]);
    expect(groupCitations([text('x')])).toEqual([text('x')]);
  });
});

describe('findCited', () => {
  it('numbers sources by their place in the list, in rising order', () => {
    const cited = findCited(['gazette-ban', 'courier-founding'], SOURCES);
    expect(cited.map(({ number, source }) => [number, source.id])).toEqual([
      [1, 'courier-founding'],
      [3, 'gazette-ban'],
    ]);
  });

  it('leaves out what the list does not have', () => {
    expect(findCited(['unknown'], SOURCES)).toEqual([]);
  });
});
