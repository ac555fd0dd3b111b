import { expect, test } from 'vitest';
import { singularOf } from '../../../../src/core/text/inflection';

test.each([
  ['pashtuns', 'pashtun'],
  ['agencies', 'agency'],
  ['clashes', 'clash'],
  ['churches', 'church'],
  ['passes', 'pass'],
  ['madrasas', 'madrasa'],
  ['fences', 'fence'],
  ['taliban', 'taliban'],
  ['pass', 'pass'],
  ['isi', 'isi'],
  ['us', 'us'],
])('the singular of %s is %s', (word, singular) => {
  expect(singularOf(word)).toBe(singular);
});
