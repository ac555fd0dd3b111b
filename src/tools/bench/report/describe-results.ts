import { formatTable } from '../../cli/format-table';
import { WORDS_PER_INJECTED_NAME } from '../text/running-text';
import { type Results, timeOf } from './results';
import { checkTargets, percent } from './targets';

const MEGABYTE = 2 ** 20;
const count = (value: number) => value.toLocaleString('en');
const times = (ratio: number | undefined) =>
  ratio === undefined ? '–' : `${ratio >= 10 ? ratio.toFixed(0) : ratio.toFixed(2)} ×`;
const inMs = (ms: number) => (ms >= 100 ? count(Math.round(ms)) : ms.toFixed(2));
const inMb = (bytes: number) => (bytes / MEGABYTE).toFixed(1);

/** Results for people: ratios first, for they hold on any machine; then this machine's figures; then the targets. */
export function describeResults(results: Results): string {
  return [
    section(`Against the alternatives, ${subjectOf(results)}`, comparisonRows(results)),
    section('More names, by words of text: time as a multiple of that with the fewest names', growthRows(results)),
    section('Spotting, ms, median after warm-up', spottingRows(results)),
    section('Index', indexRows(results)),
    section('Targets', [
      ['target', 'measured', 'met'],
      ...checkTargets(results).map(({ target, measured, isMet }) => [
        target,
        measured,
        isMet === null ? '–' : isMet ? 'yes' : 'NO',
      ]),
    ]),
  ].join('\n\n');
}

function section(heading: string, rows: string[][]): string {
  return `${heading}\n${formatTable(rows)}`;
}

function subjectOf({ compared }: Results): string {
  return `${count(compared.words)} words, ${count(compared.names)} names, one name put in for ${WORDS_PER_INJECTED_NAME} words, every other misspelt`;
}

function comparisonRows({ comparisons, compared }: Results): string[][] {
  const ours = comparisons[0]?.ms ?? Number.NaN;
  return [
    ['', 'time, ours = 1', 'exact found', 'misspelt found', 'precision', 'ms', 'made ready, ms', ''],
    ...comparisons.map(({ name, ms, readyMs, wordsRead, accuracy }) => [
      name,
      times(ms / ours),
      percent(accuracy.exact),
      percent(accuracy.misspelt),
      percent(accuracy.precision),
      inMs(ms),
      inMs(readyMs),
      wordsRead < compared.words ? `time scaled from ${count(wordsRead)} words` : '',
    ]),
  ];
}

function growthRows(results: Results): string[][] {
  const [names, words] = sizesOf(results);
  const least = names[0] ?? 0;
  const ratio = (more: number, text: number) => {
    const [time, base] = [timeOf(results, more, text), timeOf(results, least, text)];
    return times(time !== undefined && base !== undefined ? time / base : undefined);
  };
  return [
    ['names', ...words.map((text) => `${count(text)} words`)],
    ...names.map((more) => [count(more), ...words.map((text) => ratio(more, text))]),
  ];
}

function spottingRows(results: Results): string[][] {
  const [names, words] = sizesOf(results);
  return [
    ['names', ...words.map((text) => `${count(text)} words`), 'first text of all'],
    ...names.map((more) => {
      const first = results.spotting.find((time) => time.names === more);
      return [
        count(more),
        ...words.map((text) => inMs(timeOf(results, more, text) ?? Number.NaN)),
        first ? `${inMs(first.firstMs)} (${count(first.words)} words)` : '',
      ];
    }),
  ];
}

function indexRows({ indexes }: Results): string[][] {
  return [
    ['names', 'build, ms', 'load, ms', 'again, ms', 'file, MB', 'heap, MB', 'external, MB'],
    ...indexes.map(({ names, buildMs, firstLoadMs, loadMs, bytes, heapBytes, externalBytes }) => [
      count(names),
      inMs(buildMs),
      inMs(firstLoadMs),
      inMs(loadMs),
      inMb(bytes),
      inMb(heapBytes),
      inMb(externalBytes),
    ]),
  ];
}

function sizesOf({ spotting }: Results): [names: number[], words: number[]] {
  return [[...new Set(spotting.map(({ names }) => names))], [...new Set(spotting.map(({ words }) => words))]];
}
