import { existsSync, readFileSync } from 'node:fs';
import process from 'node:process';
import { explainMissingBrowsers } from '../browser/explain-missing-browsers.mjs';
import { findBrowser } from '../browser/locate-browser.mjs';
import { planBrowserInstallation } from './plan-browser-installation.mjs';
import { runCommand } from './run-command.mjs';
import { SetupError } from './setup-error.mjs';

/** @typedef {import('../browser/locate-browser.mjs').BrowserName} BrowserName */

const OS_RELEASE = '/etc/os-release';

/**
 * Makes sure that browsers are installed, on Debian by installing them.
 * @param {readonly BrowserName[]} wanted
 * @returns {Promise<void>}
 * @throws {SetupError} When one is missing and cannot be installed from here; says what to install.
 */
export async function ensureBrowsers(wanted) {
  const missing = wanted.filter((name) => findBrowser(name) === null);
  if (missing.length === 0) return;
  const installation = planBrowserInstallation(missing, {
    osRelease: existsSync(OS_RELEASE) ? readFileSync(OS_RELEASE, 'utf8') : null,
    isRoot: process.getuid?.() === 0,
  });
  if ('advice' in installation) throw new SetupError(installation.advice);
  await installDebianPackages(installation.packages);
  const stillMissing = missing.filter((name) => findBrowser(name) === null);
  if (stillMissing.length > 0) throw new SetupError(explainMissingBrowsers(stillMissing));
}

/** @param {string[]} packages */
async function installDebianPackages(packages) {
  const env = { DEBIAN_FRONTEND: 'noninteractive' };
  for (const args of [['update'], ['install', '-y', ...packages]]) {
    const code = await runCommand({ command: 'apt-get', args, env });
    if (code !== 0)
      throw new SetupError(`apt-get ${args.join(' ')} failed (exit code ${code}): its own message is above.`, code);
  }
}
