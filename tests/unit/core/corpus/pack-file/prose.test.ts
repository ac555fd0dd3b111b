import { expect, test } from 'vitest';
import { packProse, unpackProse } from '../../../../../src/core/corpus/pack-file/prose';
import type { Inline } from '../../../../../src/core/corpus/pack-schema';

const numbers = { ofSource: (id: string) => Number(id.slice(1)), ofEntry: (id: string) => Number(id.slice(1)) };
const ids = { source: (number: number) => `s${number}`, entry: (number: number) => `e${number}` };

test('running text is a string with marks', () => {
  const inlines: Inline[] = [
    { type: 'text', text: 'Drawn in 1893 by ' },
    { type: 'link', text: 'Durand', entry: 'e12' },
    { type: 'text', text: ' and ' },
    { type: 'emphasis', text: 'contested' },
    { type: 'text', text: '.' },
    { type: 'citation', source: 's3' },
    { type: 'citation', source: 's0' },
  ];
  expect(packProse(inlines, numbers)).toBe('Drawn in 1893 by {12|Durand} and {*contested}.{3}{0}');
});

test.each<[string, Inline[]]>([
  ['nothing', []],
  ['plain text', [{ type: 'text', text: 'A line.' }]],
  ['text that looks like marks', [{ type: 'text', text: 'a {3} b {*c} \\ d\\{4|e} }{' }]],
  ['text over lines', [{ type: 'text', text: 'one\ntwo' }]],
  ['emphasis with braces and a stroke', [{ type: 'emphasis', text: '{*3|x}\\' }]],
  ['emphasis that is a number', [{ type: 'emphasis', text: '7' }]],
  ['a link with a stroke and braces', [{ type: 'link', text: 'this|that {or} *that*', entry: 'e0' }]],
  [
    'marks side by side',
    [
      { type: 'citation', source: 's1' },
      { type: 'citation', source: 's22' },
      { type: 'link', text: '3', entry: 'e4' },
      { type: 'text', text: '5 men' },
      { type: 'citation', source: 's6' },
      { type: 'text', text: ' نوشته' },
    ],
  ],
])('%s is unpacked as it was packed', (_, inlines) => {
  expect(unpackProse(packProse(inlines, numbers), ids)).toEqual(inlines);
});
