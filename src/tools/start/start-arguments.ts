import { parseArgs } from 'node:util';
import type { BrowserName } from '../browser/find-browser';

export interface StartArguments {
  /** Null when any browser will do. */
  browser: BrowserName | null;
  /** Null for the demo article. */
  url: URL | null;
  headless: boolean;
  help: boolean;
  /** Where screenshots go. */
  screenshots: string;
}

export const USAGE = `npm start -- [options] [URL]

Builds Backstory and opens a browser with it, on a demonstration article or on a page of your choice.
Where there is no display, and with --headless, it prints the terms that it spotted and saves screenshots instead.

  URL                   an http, https or file address; the demonstration article when left out
  --browser NAME        chromium (also Chrome and Edge) or firefox; whichever is installed when left out
  --headless            opens no window: prints terms, saves screenshots
  --screenshots FOLDER  where to save them (.output/screenshots)
  --help                prints this`;

/** A command line that cannot be followed: its message says why. */
export class UsageError extends Error {}

/** Reads the arguments after \`npm start --\`. Throws a UsageError for anything that it does not know. */
export function parseStartArguments(args: string[]): StartArguments {
  const { values, positionals } = parseOrExplain(args);
  const [address, ...rest] = positionals;
  if (rest.length > 0)
    throw new UsageError(`Only one URL can be opened; these are ${positionals.length}: ${positionals.join(' ')}`);
  return {
    browser: values.browser === undefined ? null : parseBrowserName(values.browser),
    url: address === undefined ? null : parseAddress(address),
    headless: values.headless,
    help: values.help,
    screenshots: values.screenshots,
  };
}

function parseOrExplain(args: string[]) {
  try {
    return parseArgs({
      args,
      allowPositionals: true,
      options: {
        browser: { type: 'string' },
        headless: { type: 'boolean', default: false },
        help: { type: 'boolean', default: false },
        screenshots: { type: 'string', default: '.output/screenshots' },
      },
    });
  } catch (error) {
    // parseArgs throws nothing but complaints about the arguments; the first sentence says all.
    const [complaint = ''] = (error instanceof Error ? error.message : String(error)).split(/\. (?=[A-Z])/);
    throw new UsageError(`${complaint.replace(/\.$/, '')}. See npm start -- --help`);
  }
}

function parseBrowserName(name: string): BrowserName {
  if (name === 'chromium' || name === 'firefox') return name;
  if (name === 'chrome' || name === 'edge') return 'chromium';
  throw new UsageError(`There is no browser called "${name}" here: say chromium or firefox.`);
}

function parseAddress(address: string): URL {
  if (!URL.canParse(address)) {
    const guess = `https://${address}`;
    const hint = /^[\w-]+(\.[\w-]+)+(\/|$)/.test(address) && URL.canParse(guess) ? `: did you mean ${guess}?` : '.';
    throw new UsageError(`"${address}" is not a full address${hint}`);
  }
  const url = new URL(address);
  if (!['http:', 'https:', 'file:'].includes(url.protocol)) {
    throw new UsageError(`Only http, https and file addresses can be opened, not "${url.protocol}" ones.`);
  }
  return url;
}
