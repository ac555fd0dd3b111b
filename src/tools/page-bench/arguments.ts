import { parseArgs } from 'node:util';
import { explainArguments, UsageError } from '../pages/usage-error';

export interface BenchArguments {
  /** The folder of pages; null for our own. */
  pages: string | null;
  /** Only pages with this in their names; null for all. */
  filter: string | null;
  /** How often each page is measured. */
  runs: number;
  /** On how many pages mark.js is measured as well. */
  markPages: number;
  /** Where all figures are written to; null for nowhere. */
  json: string | null;
  help: boolean;
}

export const USAGE = `npm run bench:page -- [options]

Measures in Chromium what Backstory costs the main thread of a page, beside a bare pass over its texts and mark.js in the same run, how
soon the first underline is seen, how much memory is held, and how all that grows with a page. Pages are served with their own
scripts off and their network shut.

  --pages FOLDER   the HTML files of a folder; pages of our own when left out
  --filter TEXT    only pages with this in their names
  --runs N         how often each page is measured (3); medians are reported
  --mark N         on how many pages mark.js runs, which takes up to 20 s each (6); they are spread over the folder
  --json FILE      writes all figures to a file
  --help           prints this`;

/** Reads the arguments after `npm run bench:page --`. Throws a UsageError for anything that it does not know. */
export function parseBenchArguments(args: string[]): BenchArguments {
  const { values } = explainArguments('npm run bench:page', () =>
    parseArgs({
      args,
      options: {
        pages: { type: 'string' },
        filter: { type: 'string' },
        runs: { type: 'string', default: '3' },
        mark: { type: 'string', default: '6' },
        json: { type: 'string' },
        help: { type: 'boolean', short: 'h', default: false },
      },
    }),
  );
  return {
    pages: values.pages ?? null,
    filter: values.filter ?? null,
    runs: parseCount('--runs', values.runs, 1),
    markPages: parseCount('--mark', values.mark, 0),
    json: values.json ?? null,
    help: values.help,
  };
}

function parseCount(option: string, value: string, least: number): number {
  const count = /^\d+$/.test(value) ? Number(value) : Number.NaN;
  if (!(count >= least)) throw new UsageError(`${option} takes a whole number from ${least} on, not "${value}".`);
  return count;
}
