import { describe, expect, it } from 'vitest';
import { reachableDistance, scrollDistance } from '../../../src/page/reveal/scroll-distance';

const VIEW = { start: 0, end: 400 };

describe('scrollDistance', () => {
  it.each([
    { target: { start: 150, end: 170 }, distance: 0 },
    { target: { start: 590, end: 610 }, distance: 400 },
    { target: { start: -110, end: -90 }, distance: -300 },
    { target: { start: 10, end: 30 }, distance: -180 },
    { target: { start: 370, end: 390 }, distance: 180 },
  ])('is $distance for a target at $target.start', ({ target, distance }) => {
    expect(scrollDistance(target, VIEW)).toBe(distance);
  });
});

describe('reachableDistance', () => {
  it.each([
    { distance: 50, reachable: 50 },
    { distance: 500, reachable: 200 },
    { distance: -500, reachable: -100 },
  ])('is $reachable of $distance', ({ distance, reachable }) => {
    expect(reachableDistance(distance, { position: 100, most: 300 })).toBe(reachable);
  });
});
