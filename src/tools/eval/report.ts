import { formatTable } from '../cli/format-table';
import { type Figures, figuresOf, reliabilityTable, type Score } from './score-spots';

const percent = (value: number | null) => (value === null ? '–' : `${(100 * value).toFixed(1)} %`);

/** A score for people: figures with their counts, the reliability table, and the commonest misses and false alarms. */
export function describeScore(score: Score, worst: number): string {
  const { precision, recall, variants, trapped } = figuresOf(score);
  const rows = [
    ['', 'share', 'of'],
    ['precision', percent(precision), `${score.right}/${score.spots} spots are right`],
    ['recall', percent(recall), `${score.found}/${score.mentions} mentions are found`],
    ['variants', percent(variants), `${score.variantsFound}/${score.variants} mentions spelt otherwise are found`],
    ['trapped', percent(trapped), `${score.trapped}/${score.traps} traps are sprung (lower is better)`],
  ];
  const reliability = reliabilityTable(score.judged).map(({ from, to, spots, meanConfidence, right }) => [
    `${from.toFixed(1)} to ${to.toFixed(1)}`,
    String(spots),
    percent(meanConfidence),
    percent(right / spots),
  ]);
  return [
    formatTable(rows),
    `How much confidence means\n${formatTable([['confidence', 'spots', 'said', 'right'], ...reliability])}`,
    list('Missed', score.missed, worst),
    list('False alarms', score.wrong, worst),
  ]
    .filter(Boolean)
    .join('\n\n');
}

/** The least that each figure may be, and for `trapped` the most. */
export type Floors = { [K in keyof Figures]: number };

/** What falls short of the floors, in words; [] when nothing does. */
export function shortfalls(figures: Figures, floors: Floors): string[] {
  return (Object.keys(floors) as (keyof Floors)[]).flatMap((figure) => {
    const value = figures[figure];
    const floor = floors[figure];
    if (value === null) return [`${figure}: there was nothing to count`];
    const short = figure === 'trapped' ? value > floor : value < floor;
    const bound = figure === 'trapped' ? 'more than' : 'less than';
    return short ? [`${figure} is ${percent(value)}, ${bound} the ${percent(floor)} of the floors`] : [];
  });
}

function list(heading: string, items: readonly string[], most: number): string {
  const counts = new Map<string, number>();
  for (const item of items) counts.set(item, (counts.get(item) ?? 0) + 1);
  const worst = [...counts].sort((a, b) => b[1] - a[1]).slice(0, most);
  return worst.length ? [heading, ...worst.map(([item, count]) => `  ${count} × ${item}`)].join('\n') : '';
}
