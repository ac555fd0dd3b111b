import { expect, it } from 'vitest';
import { isHeadedFor } from '../../../src/page/hover/is-headed-for';
import { PointerTrack } from '../../../src/page/hover/pointer-track';

const CARD = { left: 100, top: 100, right: 500, bottom: 300 };

it.each([
  ['straight down to it', { x: 200, y: 60 }, { x: 200, y: 65 }],
  ['down along the diagonal to its far end', { x: 110, y: 60 }, { x: 130, y: 62 }],
  ['up from below', { x: 300, y: 400 }, { x: 290, y: 390 }],
  ['to the right from beside it', { x: 20, y: 200 }, { x: 30, y: 201 }],
  ['just past its corner', { x: 90, y: 60 }, { x: 91, y: 80 }],
])('a pointer that goes %s is on its way', (_, from, to) => {
  expect(isHeadedFor(CARD, from, to)).toBe(true);
});

it.each([
  ['up, away from it', { x: 200, y: 60 }, { x: 200, y: 55 }],
  ['along the line of text', { x: 200, y: 60 }, { x: 230, y: 60 }],
  ['down, far beside it', { x: 20, y: 60 }, { x: 20, y: 70 }],
  ['on below it', { x: 200, y: 340 }, { x: 205, y: 350 }],
])('a pointer that goes %s is not', (_, from, to) => {
  expect(isHeadedFor(CARD, from, to)).toBe(false);
});

it('whichever way it moves, a pointer between mention and card is on its way', () => {
  for (const step of [-5, 0, 5]) expect(isHeadedFor(CARD, { x: 200, y: 95 }, { x: 200 + step, y: 94 })).toBe(true);
});

it('does NOT take the trembling of a hand for a change of direction', () => {
  const track = new PointerTrack();
  expect(track.isHeadedFor(CARD)).toBe(false);
  track.moveTo({ x: 200, y: 50 });
  track.moveTo({ x: 200, y: 60 });
  track.moveTo({ x: 200, y: 59 });
  expect(track.isHeadedFor(CARD)).toBe(true);
  expect(track.isHeadedFor(null)).toBe(false);
  track.moveTo({ x: 200, y: 40 });
  expect(track.isHeadedFor(CARD)).toBe(false);
  track.reset();
  expect(track.isHeadedFor(CARD)).toBe(false);
});
