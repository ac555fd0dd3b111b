import { median } from '../../bench/measure/timing';
import type { TargetOutcome } from '../../bench/report/targets';
import { percentile } from '../../pages/statistics';
import type { BenchResults, GrowthResult } from '../results';
import { known, ratioOfMark, ratioToBare } from './ratios';

const MEGABYTE = 2 ** 20;

/** Compares what was measured with the budgets of the page. */
export function checkAims({ pages, articles, growth }: BenchResults): TargetOutcome[] {
  const ratios = pages.map(ratioToBare);
  const longest = pages.reduce((most, page) => (page.longestTaskMs > most.longestTaskMs ? page : most));
  const withLong = pages.filter(({ longTasks }) => longTasks > 0).length;
  const multiple = (value: number) => `${value.toFixed(value >= 10 ? 0 : 1)} ×`;
  return [
    aim('main thread: median at most 4 × a bare pass', median(ratios), 4, multiple),
    aim('main thread: 95th percentile at most 8 × a bare pass', percentile(ratios, 0.95), 8, multiple),
    aim(
      'no task of ours over 16 ms',
      longest.longestTaskMs,
      16,
      (ms) => `${ms.toFixed(1)} ms (${longest.page}); over 16 ms on ${withLong} of ${pages.length} pages`,
    ),
    ...(['firstUnderlineMs', 'firstUnderlineColdMs'] as const).map((key) => {
      const times = known([...pages, ...articles].map((page) => page[key]));
      const isCold = key === 'firstUnderlineColdMs';
      return aim(
        `first underline in view within ${isCold ? '300 ms, background cold' : '100 ms, background awake'}: median`,
        times.length > 0 ? median(times) : undefined,
        isCold ? 300 : 100,
        (ms) => `${ms.toFixed(0)} ms; at most ${Math.max(...times).toFixed(0)} ms (${times.length} pages)`,
      );
    }),
    markAim(pages.map(ratioOfMark)),
    aim(
      'heap of the content script at most 1 MB: median',
      median(pages.map(({ heapBytes }) => heapBytes)),
      MEGABYTE,
      (bytes) => {
        const most = Math.max(...pages.map(({ heapBytes }) => heapBytes));
        return `${(bytes / MEGABYTE).toFixed(2)} MB; at most ${(most / MEGABYTE).toFixed(2)} MB`;
      },
    ),
    aim(
      'time per added paragraph: last tenths at most 1.2 × the first',
      growthOfTime(growth),
      1.2,
      (ratio) => `${ratio.toFixed(2)} ×`,
    ),
    aim(
      'heap after removal within 5 % of that before',
      growth.heapAfter / growth.heapBefore,
      1.05,
      (ratio) => `${((ratio - 1) * 100).toFixed(1)} %`,
    ),
    aim('no task of ours over 16 ms while a page grows', growth.longestTaskMs, 16, (ms) => `${ms.toFixed(1)} ms`),
  ];
}

/**
 * How many times as long a paragraph took in the last quarter of the tenths as in the first. Medians, since now and then a collection of
 * the whole page's garbage falls into a task of ours, which is longer than all else in its tenth.
 */
function growthOfTime({ perParagraphMs }: GrowthResult): number {
  const quarter = Math.ceil(perParagraphMs.length / 4);
  return median(perParagraphMs.slice(-quarter)) / median(perParagraphMs.slice(0, quarter));
}

function aim(
  target: string,
  value: number | undefined,
  most: number,
  describe: (value: number) => string,
): TargetOutcome {
  if (value === undefined || Number.isNaN(value)) return { target, measured: 'not measured in this run', isMet: null };
  return { target, measured: describe(value), isMet: value <= most };
}

function markAim(all: readonly (number | null)[]): TargetOutcome {
  const target = 'mark.js takes at least 50 × as long: median';
  const ratios = known(all);
  if (ratios.length === 0) return { target, measured: 'not measured in this run', isMet: null };
  const least = Math.min(...ratios).toFixed(0);
  return {
    target,
    measured: `${median(ratios).toFixed(0)} ×, at least ${least} × (${ratios.length} pages)`,
    isMet: median(ratios) >= 50,
  };
}
