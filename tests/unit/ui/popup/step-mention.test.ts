import { expect, it } from 'vitest';
import { stepMention } from '../../../../src/ui/popup/step-mention';

it.each([
  { shown: null, count: 3, step: 1, next: 0, why: 'starts at the first' },
  { shown: null, count: 3, step: -1, next: 2, why: 'starts at the last when going back' },
  { shown: 0, count: 3, step: 1, next: 1, why: 'goes on' },
  { shown: 2, count: 3, step: 1, next: 0, why: 'goes round the end' },
  { shown: 0, count: 3, step: -1, next: 2, why: 'goes round the beginning' },
  { shown: 9, count: 3, step: 1, next: 0, why: 'survives that the page lost mentions' },
  { shown: 9, count: 3, step: -1, next: 1, why: 'survives that going back, too' },
  { shown: 0, count: 1, step: 1, next: 0, why: 'shows the only mention again' },
] as const)('from $shown of $count by $step: $why', ({ shown, count, step, next }) => {
  expect(stepMention(shown, count, step)).toBe(next);
});
