import { createHash } from 'node:crypto';
import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import process from 'node:process';
import { npmCommand } from './commands.mjs';
import { runCommand } from './run-command.mjs';
import { SetupError } from './setup-error.mjs';

/** Written into node_modules once everything is in it, and gone with it. */
const STAMP_FILE = 'node_modules/.backstory-installed';

/**
 * What the dependencies in node_modules were installed for: the exact lock file, and the machine, since some are binaries.
 * @param {string} lockFile The text of package-lock.json.
 * @param {{ platform: string, arch: string }} machine
 * @returns {string}
 */
export function installationStamp(lockFile, { platform, arch }) {
  return `${platform}-${arch} ${createHash('sha256').update(lockFile).digest('hex')}\n`;
}

/**
 * Makes node_modules match the lock file; does nothing when it does already.
 * @param {string} root The folder of the repository.
 * @param {(root: string) => Promise<number>} [install] Installs everything from scratch; resolves with an exit code.
 * @returns {Promise<boolean>} Whether anything was installed.
 * @throws {SetupError} When the installation failed.
 */
export async function installDependencies(root, install = cleanInstall) {
  const lockFile = await readFile(path.join(root, 'package-lock.json'), 'utf8');
  const stamp = installationStamp(lockFile, process);
  const stampFile = path.join(root, STAMP_FILE);
  if ((await readIfThere(stampFile)) === stamp) return false;
  const code = await install(root);
  if (code !== 0) throw new SetupError(`npm ci failed (exit code ${code}): its own message is above.`, code);
  await writeFile(stampFile, stamp);
  return true;
}

/** @param {string} root */
function cleanInstall(root) {
  return runCommand(npmCommand('ci', '--no-audit', '--no-fund', '--prefix', root));
}

/** @param {string} file */
async function readIfThere(file) {
  try {
    return await readFile(file, 'utf8');
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return null;
    throw error;
  }
}
