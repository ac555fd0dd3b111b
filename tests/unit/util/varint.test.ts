import { expect, test } from 'vitest';
import { decodeVarints, encodeVarints, stepsOf, sumSteps } from '../../../src/util/varint';

test.each([[[]], [[0]], [[127, 128, 300]], [[2 ** 32 - 1, 2 ** 31, 1]]])(
  '%j is read back as it was written',
  (values) => {
    const numbers = Uint32Array.from(values);
    expect(decodeVarints(encodeVarints(numbers), numbers.length)).toEqual(numbers);
  },
);

test('small numbers take a byte', () => {
  expect(encodeVarints(Uint32Array.from([1, 2, 3]))).toHaveLength(3);
});

test('fewer numbers than said are reported', () => {
  expect(() => decodeVarints(encodeVarints(Uint32Array.from([1, 2])), 3)).toThrow(
    '3 numbers were said to be here, there are 2',
  );
});

test('ascending numbers are the sums of their steps', () => {
  const ascending = Uint32Array.from([3, 3, 10, 2 ** 32 - 1]);
  expect(stepsOf(ascending)).toEqual(Uint32Array.from([3, 0, 7, 2 ** 32 - 11]));
  expect(sumSteps(stepsOf(ascending))).toEqual(ascending);
});
