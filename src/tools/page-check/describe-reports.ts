import { shortenName } from '../pages/shorten-name';
import type { PageReport } from './page-report';

const NAME_WIDTH = 28;

/** One line for a page that passes; one more for each thing that is wrong with it. */
export function describeReport({ page, browser, reading, terms, hover, longestTaskMs, problems }: PageReport): string {
  const facts = [
    `${terms} ${terms === 1 ? 'term' : 'terms'}`,
    ...(hover.startsWith('shown') ? [`card ${hover}`] : []),
    ...(hover === 'all covered' ? ['no term within reach of the pointer'] : []),
    ...(reading === 'not-displayed' ? ['body not displayed'] : []),
    ...(longestTaskMs === null ? [] : [`longest task ${longestTaskMs.toFixed(1)} ms`]),
  ];
  const line = [
    problems.length === 0 ? 'ok  ' : 'FAIL',
    browser.padEnd(8),
    shortenName(page).padEnd(NAME_WIDTH),
    facts.join(', '),
  ];
  return [line.join('  '), ...problems.map((problem) => `        ${problem}`)].join('\n');
}

/** The last word of a run: how many passed, and which did not. */
export function describeSummary(reports: readonly PageReport[], seconds: number): string {
  const failed = reports.filter(({ problems }) => problems.length > 0);
  const shown = reports.filter(({ hover }) => hover.startsWith('shown')).length;
  const counts = `${reports.length} visits to pages in ${seconds.toFixed(0)} s, ${shown} with a card`;
  if (failed.length === 0) return `\n${counts}: all passed.`;
  const names = failed.map(({ browser, page }) => `${page} (${browser})`);
  return `\n${counts}: ${failed.length} FAILED: ${names.join(', ')}.`;
}
