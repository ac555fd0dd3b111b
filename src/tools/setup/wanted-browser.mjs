import { findBrowser } from '../browser/locate-browser.mjs';

/** @typedef {import('../browser/locate-browser.mjs').BrowserName} BrowserName */

/**
 * The browser that a demonstration needs: the one asked for by `--browser`, else any that is there, else Chromium.
 * A value that is neither is left for the program itself to complain about.
 * @param {string[]} args The arguments of `npm start`.
 * @param {(name: BrowserName) => string | null} [find]
 * @returns {BrowserName}
 */
export function wantedBrowser(args, find = findBrowser) {
  const asked = args.findLast((arg, place) => args[place - 1] === '--browser' || arg.startsWith('--browser='));
  const name = asked?.replace(/^--browser=/, '');
  if (name === 'firefox' || name === 'chromium') return name;
  return find('chromium') === null && find('firefox') !== null ? 'firefox' : 'chromium';
}
