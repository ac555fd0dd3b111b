// Runs on a bare machine with nothing but Node and git: no dependencies here, and in what it imports only those of Node.
import { readFileSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { programCommand, ROOT } from './commands.mjs';
import { ensureBrowsers } from './ensure-browsers.mjs';
import { installDependencies } from './install-dependencies.mjs';
import { explainOldNode } from './node-version.mjs';
import { runCommand } from './run-command.mjs';
import { runSteps } from './run-steps.mjs';
import { SetupError } from './setup-error.mjs';
import { testSteps } from './test-steps.mjs';
import { wantedBrowser } from './wanted-browser.mjs';

/** @type {Record<string, (args: string[]) => Promise<number>>} */
const JOBS = {
  async start(args) {
    await ensureBrowsers([wantedBrowser(args)]);
    return runCommand(programCommand('src/tools/start/main.ts', ...args));
  },
  async test(args) {
    await ensureBrowsers(['chromium', 'firefox']);
    await runSteps(testSteps(args));
    return 0;
  },
};

/** @param {string[]} args */
async function run([name = '', ...args]) {
  const { engines } = JSON.parse(readFileSync(path.join(ROOT, 'package.json'), 'utf8'));
  const oldNode = explainOldNode(process.versions.node, engines.node);
  if (oldNode !== null) throw new SetupError(oldNode);
  const job = JOBS[name];
  if (!job) throw new SetupError(`Say what to run: ${Object.keys(JOBS).join(' or ')}.`, 2);
  process.chdir(ROOT);
  await installDependencies(ROOT);
  return job(args);
}

try {
  process.exitCode = await run(process.argv.slice(2));
} catch (error) {
  if (!(error instanceof SetupError)) throw error;
  console.error(`\n${error.message}`);
  process.exitCode = error.exitCode;
}
