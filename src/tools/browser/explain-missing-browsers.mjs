import { OVERRIDE_VARIABLES } from './locate-browser.mjs';

/** @typedef {import('./locate-browser.mjs').BrowserName} BrowserName */

/** What each browser is called, and where to get it. */
const OFFERS = {
  chromium: { called: 'Chrome, Chromium or Edge', install: 'Chrome from https://www.google.com/chrome/' },
  firefox: { called: 'Firefox', install: 'Firefox 140 or newer from https://www.mozilla.org/firefox/' },
};

/**
 * One sentence that says what to install for browsers that were not found.
 * @param {readonly BrowserName[]} names At least one.
 * @returns {string}
 */
export function explainMissingBrowsers(names) {
  const called = names.map((name) => `no ${OFFERS[name].called}`).join(' and ');
  const install = names.map((name) => OFFERS[name].install).join(' and ');
  const variables = names.map((name) => OVERRIDE_VARIABLES[name]).join(' and ');
  return `Found ${called}: install ${install}, or set ${variables} to the path of the executable.`;
}
