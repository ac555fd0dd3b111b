import { expect, test } from 'vitest';
import { sourcesCitedBy } from '../../../../src/core/corpus/cited-sources';
import { withShortSourceIds } from '../../../../src/tools/pack/short-source-ids';
import { makeEntry, makePack, makeSource } from '../../../support/corpus';

test('ids of sources are shortened wherever they are cited, and lead to the same sources', () => {
  const long = ['a-long-telling-id', 'another-long-telling-id'];
  const cite = (source = '') => [
    { type: 'text' as const, text: 'Said.' },
    { type: 'citation' as const, source },
  ];
  const entry = makeEntry({
    id: 'x',
    summary: cite(long[0]),
    sections: [{ heading: 'More', paragraphs: [cite(long[1])] }],
    timeline: [{ date: '1893', text: 'Signed.', sources: [...long] }],
    status: [{ text: 'Founded', sources: [long[1] ?? ''] }],
  });
  const pack = makePack([entry], { sources: long.map((id) => makeSource({ id, title: `Title of ${id}` })) });
  const short = withShortSourceIds(pack);
  const titlesOf = ({ sources, entries }: typeof pack) =>
    entries.flatMap(sourcesCitedBy).map((id) => sources.find((source) => source.id === id)?.title);
  expect(titlesOf(short)).toEqual(titlesOf(pack));
  expect(JSON.stringify(short)).not.toMatch(/"(an|a)(other)?-long-telling-id"/);
  expect(short.sources.map(({ id }) => id.length)).toEqual([2, 2]);
});
