import { expect, test } from 'vitest';
import { checkPack } from '../../../../src/tools/pack-check/check-pack';
import { makeEntry } from '../../../support/corpus';

const TODAY = new Date('2026-02-10T12:00:00Z');
const text = (words: string) => [
  { type: 'text' as const, text: words },
  { type: 'citation' as const, source: 'a-source' },
];
const other = makeEntry({ id: 'other', label: 'Other Subject' });

test('counts what an entry states, and what of it is cited', () => {
  const entry = makeEntry({
    id: 'subject',
    depth: 'full',
    asOf: '2026-02',
    summary: text('A group. It is small.'),
    sections: [{ heading: 'Why', paragraphs: [text('It came first. It was late.')] }],
    roles: [{ title: 'Head', sources: [] }],
    status: [{ text: 'Banned', sources: ['another'] }],
    timeline: [{ date: '2001', text: 'It began.', sources: ['a-source'] }],
    related: [{ id: 'other', relation: 'related-to' }],
  });
  const { entries, sources } = checkPack([entry, other], TODAY);
  expect(entries[0]).toMatchObject({
    statements: 7,
    uncited: ['Head'],
    citedByParagraph: 2,
    sources: 2,
    summaryWords: 5,
    ageDays: 9,
    neighbours: 1,
  });
  // The other entry cites one of the same.
  expect(sources).toBe(2);
});

test('gathers what every check finds', () => {
  const weak = makeEntry({ id: 'weak', label: 'Dawn', kind: 'place' });
  const led = makeEntry({
    id: 'led',
    label: 'A Led Group',
    kind: 'group',
    related: [{ id: 'leader', relation: 'led-by' }],
  });
  const leader = makeEntry({ id: 'leader', label: 'The Leader Himself', kind: 'person' });
  expect(checkPack([weak, led, leader], TODAY).findings.map(({ sort, entry }) => `${sort} ${entry}`)).toEqual([
    'no-coordinates weak',
    'everyday-word weak',
    'orphan weak',
    'leader-without-office led',
  ]);
});
