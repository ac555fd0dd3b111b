import { describe, expect, test } from 'vitest';
import { lineCount, projectFiles } from './tracked-files';

/** In lines. Small files with one job each are how a newcomer finds where something is done. */
const MEDIAN = 100;
const P95 = 300;
const LONGEST = 400;
const LONGEST_ENTRYPOINT = 60;

const code = projectFiles('.ts', '.tsx', '.mjs', '.css');

describe('source files', () => {
  const lengths = code.map(lineCount).sort((a, b) => a - b);
  const at = (share: number) => lengths[Math.floor((lengths.length - 1) * share)] ?? 0;

  test('are small', () => {
    expect(lengths.length).toBeGreaterThan(50);
    expect(at(0.5)).toBeLessThanOrEqual(MEDIAN);
    expect(at(0.95)).toBeLessThanOrEqual(P95);
  });

  test.each(code)('%s is not too long', (path) => {
    expect(lineCount(path)).toBeLessThanOrEqual(LONGEST);
  });
});

describe('entrypoints', () => {
  test.each(code.filter((path) => /^entrypoints\/.*\.tsx?$/.test(path)))('%s only wires', (path) => {
    expect(lineCount(path)).toBeLessThanOrEqual(LONGEST_ENTRYPOINT);
  });
});
