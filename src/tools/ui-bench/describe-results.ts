import { median } from '../bench/measure/timing';
import type { TargetOutcome } from '../bench/report/targets';
import { formatTable } from '../cli/format-table';
import { percentile } from '../pages/statistics';
import type { UiBenchResults } from './results';

/** In ms. */
const POPUP_BUDGET = 100;

/** Results for people: the targets first, in frames where frames are meant; then this machine's figures. */
export function describeResults(results: UiBenchResults): string {
  const { frameMs, restMs, firstHovers, nextHovers, popups } = results;
  const rows: [string, number[]][] = [
    [`first card of a page, beyond ${restMs} ms of rest`, firstHovers],
    [`further cards, beyond ${restMs} ms of rest`, nextHovers],
    ['popup, until it can be used', popups],
  ];
  return [
    section('Targets', [
      ['target', 'measured', 'met'],
      ...checkTargets(results).map(({ target, measured, isMet }) => [target, measured, isMet ? 'yes' : 'NO']),
    ]),
    section(`In ms; a frame is ${frameMs.toFixed(1)} ms`, [
      ['', 'median', '95th percentile', 'most', 'times'],
      ...rows.map(([name, times]) => [
        name,
        ...[median(times), percentile(times, 0.95), Math.max(...times)].map((ms) => ms.toFixed(1)),
        String(times.length),
      ]),
    ]),
  ].join('\n\n');
}

/** Compares the medians with what is promised. */
export function checkTargets({ frameMs, firstHovers, nextHovers, popups }: UiBenchResults): TargetOutcome[] {
  const inFrames = (target: string, times: readonly number[]): TargetOutcome => {
    const [middle, high] = [median(times) / frameMs, percentile(times, 0.95) / frameMs];
    return {
      target: `${target}: painted within one frame beyond the delay, median`,
      measured: `${middle.toFixed(2)} frames; 95th percentile ${high.toFixed(2)}`,
      isMet: middle <= 1,
    };
  };
  return [
    inFrames('first card of a page', firstHovers),
    inFrames('further cards', nextHovers),
    {
      target: `popup usable within ${POPUP_BUDGET} ms, median`,
      measured: `${median(popups).toFixed(0)} ms; 95th percentile ${percentile(popups, 0.95).toFixed(0)} ms`,
      isMet: median(popups) <= POPUP_BUDGET,
    },
  ];
}

const section = (heading: string, rows: string[][]) => `${heading}\n${formatTable(rows)}`;
