import { readFileSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';

/** @typedef {import('./run-command.mjs').Command} Command */

/** The folder of the repository. */
export const ROOT = fileURLToPath(new URL('../../../', import.meta.url));

/**
 * npm itself. Within `npm start` and the like it is the very npm that runs them.
 * @param {string[]} args
 * @returns {Command}
 */
export function npmCommand(...args) {
  const npm = process.env.npm_execpath;
  if (npm && /\.c?js$/.test(npm)) return { command: process.execPath, args: [npm, ...args] };
  // On Windows npm is a batch file, which only a shell can start.
  return { command: 'npm', args, shell: process.platform === 'win32' };
}

/**
 * The command that an installed package brings, run by this Node: the same on every system, without shell or shim.
 * @param {string} packageName
 * @param {string[]} args
 * @returns {Command}
 */
export function toolCommand(packageName, ...args) {
  const folder = path.join(ROOT, 'node_modules', packageName);
  const { bin } = JSON.parse(readFileSync(path.join(folder, 'package.json'), 'utf8'));
  const name = packageName.replace(/^@[^/]+\//, '');
  const file = typeof bin === 'string' ? bin : (bin[name] ?? Object.values(bin)[0]);
  return { command: process.execPath, args: [path.join(folder, file), ...args] };
}

/**
 * A TypeScript program of this repository.
 * @param {string} file Relative to the repository.
 * @param {string[]} args
 * @returns {Command}
 */
export function programCommand(file, ...args) {
  return { command: process.execPath, args: ['--import', 'tsx', path.join(ROOT, file), ...args] };
}
