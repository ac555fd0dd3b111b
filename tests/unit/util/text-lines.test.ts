import { expect, test } from 'vitest';
import { TextLines } from '../../../src/util/text-lines';

test.each(['', 'one', 'one\ntwo', '\n', 'one\n\nthree', 'طالبان\nKabul\n'])(
  'the lines of %j are those of a split',
  (text) => {
    const lines = new TextLines(text);
    const split = text.split('\n');
    expect(split.map((_, at) => lines.at(at))).toEqual(split);
    expect(lines.at(split.length)).toBeUndefined();
    expect(lines.at(-1)).toBeUndefined();
  },
);
