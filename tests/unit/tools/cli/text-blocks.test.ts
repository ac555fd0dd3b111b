import { describe, expect, test } from 'vitest';
import { textToBlocks } from '../../../../src/tools/cli/text-blocks';

const texts = (text: string) => textToBlocks(text).map((block) => block.text);

describe('textToBlocks', () => {
  test('parts paragraphs at blank lines', () => {
    expect(texts('One.\n\nTwo.\r\n \r\nThree.')).toEqual(['One.', 'Two.', 'Three.']);
  });

  test('parts lines of headings and lists', () => {
    expect(texts('IMRAN\nKhan Younis')).toEqual(['IMRAN', 'Khan Younis']);
  });

  test('keeps hard-wrapped prose together', () => {
    const wrapped = `${'word '.repeat(12)}Durand\nLine ${'word '.repeat(11)}\n${'word '.repeat(12)}\nend.`;
    expect(texts(wrapped)).toEqual([wrapped]);
  });

  test('says where each block begins', () => {
    const text = '\n\nOne.\n\n\nTwo\nThree';
    for (const block of textToBlocks(text)) {
      expect(text.slice(block.offset, block.offset + block.text.length)).toBe(block.text);
    }
    expect(textToBlocks(text).map(({ offset }) => offset)).toEqual([2, 9, 13]);
  });

  test('finds nothing in nothing', () => {
    expect(texts('')).toEqual([]);
    expect(texts(' \n\n ')).toEqual([]);
  });
});
