import { describe, expect, it } from 'vitest';
import { formatCoordinates, geoUri } from '../../../../src/ui/words/format-coordinates';
import { byLatestFirst, formatPeriod } from '../../../../src/ui/words/format-period';
import { formatImprint } from '../../../../src/ui/words/format-source';
import { messagesIn } from '../../../support/messages';

const messages = await messagesIn('en');

describe('formatPeriod', () => {
  it.each([
    { from: '2007', to: '2009', words: '2007–2009' },
    { from: '2007-12', to: '2009-08-05', words: 'December 2007 – 5 August 2009' },
    { from: '2007', to: '2007', words: '2007' },
    { from: '2018-06', to: undefined, words: 'since June 2018' },
    { from: undefined, to: '1893', words: 'until 1893' },
    { from: undefined, to: undefined, words: '' },
  ])('writes $from to $to as “$words”', ({ from, to, words }) => {
    expect(formatPeriod({ from, to }, messages)).toBe(words);
  });

  it('says “from” of what began once and for all', () => {
    expect(formatPeriod({ from: '2008-08-25' }, messages, 'from')).toBe('from 25 August 2008');
  });
});

it('puts the latest office first, and what has no date last', () => {
  const periods = [{ from: '2001' }, {}, { from: '2007-12' }, { from: '2007' }];
  expect(periods.toSorted(byLatestFirst)).toEqual([{ from: '2007-12' }, { from: '2007' }, { from: '2001' }, {}]);
});

describe('coordinates', () => {
  it('are written with the side of the equator and of Greenwich', () => {
    expect(formatCoordinates([31.0061, 66.4011], messages)).toBe('31.01° N, 66.40° E');
    expect(formatCoordinates([-0.5, -70], messages)).toBe('0.50° S, 70.00° W');
  });

  it('are a geo URI at full precision', () => {
    expect(geoUri([31.0061, 66.4011])).toBe('geo:31.0061,66.4011');
  });
});

it('says when a source was published only if that is known', () => {
  expect(formatImprint({ publisher: 'Dawn', date: '2009-08-05' }, messages)).toBe('Dawn, 5 August 2009');
  expect(formatImprint({ publisher: 'Dawn' }, messages)).toBe('Dawn');
});
