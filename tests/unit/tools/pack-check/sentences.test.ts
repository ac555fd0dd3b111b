import { expect, test } from 'vitest';
import type { Inline } from '../../../../src/core/corpus/pack-schema';
import { sentencesOf } from '../../../../src/tools/pack-check/sentences';

/** Running text in which "^" is a source mark. */
const paragraph = (marked: string): Inline[] =>
  marked
    .split(/(\^)/)
    .filter(Boolean)
    .map((text) => (text === '^' ? { type: 'citation', source: 'a-source' } : { type: 'text', text }));

const citedBy = (marked: string) => sentencesOf(paragraph(marked)).map((sentence) => sentence.citedBy);

test('a mark behind a sentence covers it', () => {
  expect(sentencesOf(paragraph('He came.^ He saw.^'))).toEqual([
    { text: 'He came.', citedBy: 'mark' },
    { text: 'He saw.', citedBy: 'mark' },
  ]);
});

test('a mark within a sentence covers it', () => {
  expect(citedBy('He came,^ as was said, late. He saw.^')).toEqual(['mark', 'mark']);
});

test('a mark does NOT cover the sentence before its own, nor the one after', () => {
  expect(citedBy('He came. He saw.^ He won. He left.^')).toEqual([null, 'mark', null, 'mark']);
});

test('where all marks stand at the end of a paragraph, they cover the whole of it', () => {
  expect(citedBy('He came. He saw.^^')).toEqual(['paragraph', 'mark']);
});

test('a paragraph without marks is NOT cited', () => {
  expect(citedBy('He came. He saw.')).toEqual([null, null]);
});

test('initials, titles and decimals do NOT end a sentence', () => {
  const sentence = 'George W. Bush sent Gen. McChrystal and the U.S. Army 2.5 km north.';
  expect(sentencesOf(paragraph(`${sentence}^ They left.^`)).map(({ text }) => text)).toEqual([sentence, 'They left.']);
});

test('links and emphasis are part of their sentence', () => {
  const sentences = sentencesOf([
    { type: 'text', text: 'The ' },
    { type: 'link', text: 'TTP', entry: 'ttp' },
    { type: 'text', text: ' reads ' },
    { type: 'emphasis', text: 'Dawn' },
    { type: 'text', text: '.' },
    { type: 'citation', source: 'a-source' },
  ]);
  expect(sentences).toEqual([{ text: 'The TTP reads Dawn.', citedBy: 'mark' }]);
});
