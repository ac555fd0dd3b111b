import { describe, expect, it } from 'vitest';
import { DEFAULT_HOVER } from '../../../../src/settings/hover-settings';
import { checkTargets, describeResults } from '../../../../src/tools/ui-bench/describe-results';
import { REST_MS, type UiBenchResults } from '../../../../src/tools/ui-bench/results';

const RESULTS: UiBenchResults = {
  frameMs: 16,
  restMs: 300,
  firstHovers: [8, 12, 40],
  nextHovers: [4, 20, 24],
  popups: [90, 95, 180],
};

describe('the report on the interface', () => {
  it('knows the rest that readers have who chose nothing', () => {
    expect(REST_MS).toBe(DEFAULT_HOVER.restMs);
  });

  it('holds medians against a frame of the same run, and against 100 ms', () => {
    expect(checkTargets(RESULTS).map(({ measured, isMet }) => [measured, isMet])).toEqual([
      ['0.75 frames; 95th percentile 2.50', true],
      ['1.25 frames; 95th percentile 1.50', false],
      ['95 ms; 95th percentile 180 ms', true],
    ]);
  });

  it('has the targets first, then the figures, the first card of a page told apart', () => {
    const report = describeResults(RESULTS);
    expect(report.indexOf('Targets')).toBe(0);
    expect(report).toMatch(/^further cards: painted.* NO$/m);
    expect(report).toContain('a frame is 16.0 ms');
    expect(report).toMatch(/^first card of a page, beyond 300 ms of rest +12\.0 +40\.0 +40\.0 +3$/m);
  });
});
