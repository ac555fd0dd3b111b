import { spawn } from 'node:child_process';
import os from 'node:os';
import process from 'node:process';
import { SetupError } from './setup-error.mjs';

/** @typedef {{ command: string, args: string[], env?: Record<string, string>, shell?: boolean }} Command */

/**
 * Runs a command with this process's output and without input, and resolves with its exit code; 128 + n for one that ended by
 * signal n. An interruption is left to the command, so that it can tidy up after itself before anything else ends.
 * @param {Command} command
 * @returns {Promise<number>}
 * @throws {SetupError} When this process was interrupted meanwhile.
 * @throws {Error} When the command cannot be started.
 */
export function runCommand({ command, args, env = {}, shell = false }) {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, {
      stdio: ['ignore', 'inherit', 'inherit'],
      env: { ...process.env, ...env },
      shell,
    });
    /** @type {NodeJS.Signals | null} */
    let interruption = null;
    /** @param {NodeJS.Signals} signal */
    const passOn = (signal) => {
      interruption = signal;
      // A terminal sends Ctrl-C to the command as well; twice would make it quit without tidying up.
      if (signal !== 'SIGINT' || !process.stdin.isTTY) child.kill(signal);
    };
    /** @type {NodeJS.Signals[]} */
    const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'];
    const stopListening = () => {
      for (const signal of signals) process.off(signal, passOn);
    };
    for (const signal of signals) process.on(signal, passOn);
    child.once('error', (error) => {
      stopListening();
      reject(error);
    });
    child.once('exit', (code, signal) => {
      stopListening();
      if (interruption !== null) reject(new SetupError('Interrupted.', 128 + os.constants.signals[interruption]));
      else resolve(signal === null ? (code ?? 1) : 128 + os.constants.signals[signal]);
    });
  });
}
