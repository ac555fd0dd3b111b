import { median } from '../../bench/measure/timing';
import { formatTable } from '../../cli/format-table';
import { shortenName } from '../../pages/shorten-name';
import { percentile } from '../../pages/statistics';
import type { BenchResults, GrowthResult, PageResult, UnderlineResult } from '../results';
import { checkAims } from './aims';
import { known, ratioOfMark, ratioToBare, ratioToBareOnceStarted } from './ratios';

const MEGABYTE = 2 ** 20;
const times = (ratio: number) => `${ratio >= 10 ? ratio.toFixed(0) : ratio.toFixed(1)} ×`;
const inMs = (ms: number | null) => (ms === null ? '' : ms.toFixed(ms >= 100 ? 0 : ms >= 1 ? 1 : 3));
const inMb = (bytes: number) => (bytes / MEGABYTE).toFixed(2);

/** Results for people: ratios first, for they hold on any machine; then this machine's figures; then the aims. */
export function describeResults(results: BenchResults): string {
  const { pages, articles, growth, runs } = results;
  return [
    section(`Each page, medians of ${runs} ${runs === 1 ? 'run' : 'runs'}; times in ms`, pageRows(pages)),
    ...(articles.length > 0
      ? [section('First underline in view on articles of our own, ms', articleRows(articles))]
      : []),
    section(
      `A page that grows by ${growth.paragraphs.toLocaleString('en')} paragraphs and shrinks again`,
      growthRows(growth),
    ),
    section('Aims', [
      ['aim', 'measured', 'met'],
      ...checkAims(results).map(({ target, measured, isMet }) => [
        target,
        measured,
        isMet === null ? '–' : isMet ? 'yes' : 'NO',
      ]),
    ]),
  ].join('\n\n');
}

const section = (heading: string, rows: string[][]) => `${heading}\n${formatTable(rows)}`;

/** How a column's figure is got from a page, and written. */
interface Column {
  heading: string;
  value(page: PageResult): number | null;
  write(value: number, page?: PageResult): string;
}

const COLUMNS: Column[] = [
  { heading: 'ours / bare', value: ratioToBare, write: times },
  { heading: 'once started', value: ratioToBareOnceStarted, write: times },
  {
    heading: 'mark.js / ours',
    value: ratioOfMark,
    write: (ratio, page) => `${page?.mark && !page.mark.isFinished ? '> ' : ''}${times(ratio)}`,
  },
  { heading: 'bare', value: ({ bareMs }) => bareMs, write: inMs },
  { heading: 'ours / walk', value: ({ ourMs, walkMs }) => ourMs / walkMs, write: times },
  { heading: 'walk alone', value: ({ walkMs }) => walkMs, write: inMs },
  { heading: 'ours', value: ({ ourMs }) => ourMs, write: inMs },
  { heading: 'start', value: ({ startMs }) => startMs, write: inMs },
  { heading: 'longest', value: ({ longestTaskMs }) => longestTaskMs, write: inMs },
  { heading: '> 16 ms', value: ({ longTasks }) => longTasks, write: String },
  { heading: 'underline', value: ({ firstUnderlineMs }) => firstUnderlineMs, write: inMs },
  { heading: 'cold', value: ({ firstUnderlineColdMs }) => firstUnderlineColdMs, write: inMs },
  { heading: 'heap, MB', value: ({ heapBytes }) => heapBytes, write: inMb },
  {
    heading: 'mark.js',
    value: ({ mark }) => mark?.ms ?? null,
    write: (ms, page) => (page?.mark && !page.mark.isFinished ? '> 20 s' : inMs(ms)),
  },
  {
    heading: 'characters',
    value: ({ characters }) => characters,
    write: (count) => Math.round(count).toLocaleString('en'),
  },
  { heading: 'terms', value: ({ terms }) => terms, write: String },
];

function pageRows(pages: readonly PageResult[]): string[][] {
  const rowOf = (name: string, cell: (column: Column) => string) => [name, ...COLUMNS.map(cell)];
  const overall = (name: string, summarise: (values: readonly number[]) => number) =>
    rowOf(name, ({ value, write }) => {
      const values = known(pages.map(value));
      return values.length === 0 ? '' : write(summarise(values));
    });
  return [
    rowOf('', ({ heading }) => heading),
    ...pages.map((page) =>
      rowOf(shortenName(page.page), ({ value, write }) => {
        const figure = value(page);
        return figure === null ? '' : write(figure, page);
      }),
    ),
    overall('MEDIAN', median),
    overall('95TH PERCENTILE', (values) => percentile(values, 0.95)),
  ];
}

function articleRows(articles: readonly UnderlineResult[]): string[][] {
  return [
    ['', 'background awake', 'cold'],
    ...articles.map(({ page, firstUnderlineMs, firstUnderlineColdMs }) => [
      shortenName(page),
      inMs(firstUnderlineMs) || 'none',
      inMs(firstUnderlineColdMs) || 'none',
    ]),
  ];
}

function growthRows({ perParagraphMs, heapBefore, heapAtTop, heapAfter }: GrowthResult): string[][] {
  const first = perParagraphMs[0] ?? Number.NaN;
  return [
    ['tenth', ...perParagraphMs.map((_, index) => String(index + 1)), 'heap, MB', 'before', 'at the top', 'after'],
    [
      'first = 1',
      ...perParagraphMs.map((ms) => (ms / first).toFixed(2)),
      '',
      '1.00',
      ...[heapAtTop, heapAfter].map((heap) => (heap / heapBefore).toFixed(2)),
    ],
    [
      'µs a paragraph',
      ...perParagraphMs.map((ms) => (ms * 1000).toFixed(0)),
      '',
      ...[heapBefore, heapAtTop, heapAfter].map(inMb),
    ],
  ];
}
