import { explainMissingBrowsers } from '../browser/explain-missing-browsers.mjs';

/** @typedef {import('../browser/locate-browser.mjs').BrowserName} BrowserName */

/** Debian's packages of the browsers. */
const DEBIAN_PACKAGES = { chromium: 'chromium', firefox: 'firefox-esr' };

/**
 * How missing browsers come onto a machine: by installing packages, or by telling its user in a sentence.
 * @typedef {{ packages: string[] } | { advice: string }} Installation
 */

/**
 * @param {readonly BrowserName[]} missing At least one.
 * @param {{ osRelease: string | null, isRoot: boolean }} machine `osRelease`: the text of /etc/os-release, null without one.
 * @returns {Installation}
 */
export function planBrowserInstallation(missing, { osRelease, isRoot }) {
  const packages = missing.map((name) => DEBIAN_PACKAGES[name]);
  const systems = systemsOf(osRelease ?? '');
  // Ubuntu's packages of these names only lead to snaps, which cannot read an extension or a profile outside the home folder.
  if (systems.includes('ubuntu') || !systems.includes('debian')) return { advice: explainMissingBrowsers(missing) };
  if (!isRoot) return { advice: `Browsers are missing: run \`sudo apt-get install ${packages.join(' ')}\`.` };
  return { packages };
}

/**
 * The ids of a Linux system and of those that it descends from.
 * @param {string} osRelease
 * @returns {string[]}
 */
function systemsOf(osRelease) {
  return [...osRelease.matchAll(/^ID(?:_LIKE)?=(.*)$/gm)].flatMap(([, value = '']) =>
    value.replace(/["']/g, '').split(' '),
  );
}
