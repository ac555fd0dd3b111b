import { parseArgs } from 'node:util';
import type { BrowserName } from '../browser/find-browser';
import { explainArguments, UsageError } from '../pages/usage-error';

export interface CheckArguments {
  /** The folder of pages; null for our own. */
  pages: string | null;
  browsers: BrowserName[];
  /** Only pages with this in their names; null for all. */
  filter: string | null;
  help: boolean;
}

export const USAGE = `npm run test:pages -- [options]

Opens pages in Chromium and Firefox with Backstory, lets it read them, and hovers over the first term (where there is none, over
one that is added for that). Fails on any change to a page, on any error or unhandled rejection that a browser without Backstory
does not have, on a page that is not read to its end, and in Chromium on any task of ours over 50 ms.
Pages are served with their own scripts off and their network shut.

  --pages FOLDER   the HTML files of a folder; pages of our own when left out
  --browser NAME   chromium, firefox or both (both)
  --filter TEXT    only pages with this in their names
  --help           prints this`;

const BROWSERS: Record<string, BrowserName[]> = {
  chromium: ['chromium'],
  firefox: ['firefox'],
  both: ['chromium', 'firefox'],
};

/** Reads the arguments after `npm run test:pages --`. Throws a UsageError for anything that it does not know. */
export function parseCheckArguments(args: string[]): CheckArguments {
  const { values } = explainArguments('npm run test:pages', () =>
    parseArgs({
      args,
      options: {
        pages: { type: 'string' },
        browser: { type: 'string', default: 'both' },
        filter: { type: 'string' },
        help: { type: 'boolean', short: 'h', default: false },
      },
    }),
  );
  const browsers = Object.hasOwn(BROWSERS, values.browser) ? BROWSERS[values.browser] : undefined;
  if (!browsers)
    throw new UsageError(`There is no browser called "${values.browser}" here: say chromium, firefox or both.`);
  return { pages: values.pages ?? null, browsers, filter: values.filter ?? null, help: values.help };
}
