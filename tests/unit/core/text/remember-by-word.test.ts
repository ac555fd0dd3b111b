import { expect, test, vi } from 'vitest';
import { createLexicon } from '../../../../src/core/text/lexicon';
import { rememberByWord } from '../../../../src/core/text/remember-by-word';

test('each word is computed once, and never taken for another', () => {
  const lexicon = createLexicon();
  const words = Array.from({ length: 40_000 }, (_, at) => lexicon.wordOf(`word${at}`));
  const compute = vi.fn(({ norm }: { norm: string }) => norm);
  const normOf = rememberByWord(compute);
  // More than are remembered: the first have lost their places to the last.
  for (const word of words) expect(normOf(word)).toBe(word.norm);
  for (const word of words.slice(-1_000)) normOf(word);
  expect(compute).toHaveBeenCalledTimes(40_000);
  for (const word of words.slice(0, 1_000)) expect(normOf(word)).toBe(word.norm);
  expect(compute).toHaveBeenCalledTimes(41_000);
});
