import { afterEach, expect, test, vi } from 'vitest';
import { isReadableSize } from '../../../../src/page/triage/readable-frame';

afterEach(() => vi.unstubAllGlobals());

const onScreen = (width: number) => vi.stubGlobal('screen', { width });

test.each([
  [400, 200, true],
  [399, 900, false],
  [1600, 199, false],
])('a frame of %i by %i px on a wide screen: %s', (width, height, isReadable) => {
  onScreen(1920);
  expect(isReadableSize(width, height)).toBe(isReadable);
});

test('on a narrow screen a frame counts that takes up most of its width', () => {
  onScreen(360);
  expect(isReadableSize(300, 250)).toBe(true);
  expect(isReadableSize(280, 250)).toBe(false);
});
