import { expect, test, vi } from 'vitest';
import { createLexicon, type Word } from '../../../../src/core/text/lexicon';
import { rememberByWords } from '../../../../src/core/text/remember-by-words';

test('a stretch is computed once, and never taken for another, however many there are', () => {
  const lexicon = createLexicon();
  const words = Array.from({ length: 150 }, (_, at) => lexicon.wordOf(`word${at}`));
  const textOf = vi.fn((stretch: readonly Word[]) => stretch.map(({ norm }) => norm).join(' '));
  const remembered = rememberByWords(textOf);
  // More pairs than are remembered: some lose their places to others.
  for (const first of words)
    for (const second of words) expect(remembered([first, second])).toBe(`${first.norm} ${second.norm}`);
  textOf.mockClear();
  const last = words.at(-1) as Word;
  expect(remembered([last, last])).toBe('word149 word149');
  expect(textOf).not.toHaveBeenCalled();
});

test('a stretch is not the longer one that it begins', () => {
  const lexicon = createLexicon();
  const [spin, boldak] = [lexicon.wordOf('Spin'), lexicon.wordOf('Boldak')];
  const lengthOf = rememberByWords((stretch) => stretch.length);
  expect([lengthOf([spin]), lengthOf([spin, boldak]), lengthOf([boldak, spin]), lengthOf([])]).toEqual([1, 2, 2, 0]);
});
