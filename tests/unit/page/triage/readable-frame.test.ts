import { afterEach, expect, test, vi } from 'vitest';
import { isReadableSize, LEAST_FRAME, wantsTriage } from '../../../../src/page/triage/readable-frame';

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

test('the look that runs in frames judges by the same sizes, and leaves out what has triage already', () => {
  onScreen(1920);
  vi.stubGlobal('innerWidth', 400);
  vi.stubGlobal('innerHeight', 200);
  expect(wantsTriage(LEAST_FRAME)).toBe(true);
  vi.stubGlobal('backstory', { isTriageRunning: true });
  expect(wantsTriage(LEAST_FRAME)).toBe(false);
  vi.stubGlobal('backstory', {});
  vi.stubGlobal('innerWidth', 399);
  expect(wantsTriage(LEAST_FRAME)).toBe(false);
});

test('the look can be moved into a frame: it stands alone', () => {
  onScreen(1920);
  vi.stubGlobal('innerWidth', 800);
  vi.stubGlobal('innerHeight', 600);
  // As `scripting.executeScript` hands it over.
  const moved = new Function(`return (${wantsTriage.toString()})`)() as typeof wantsTriage;
  expect(moved(LEAST_FRAME)).toBe(true);
});
