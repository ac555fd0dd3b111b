import { runCommand } from './run-command.mjs';
import { SetupError } from './setup-error.mjs';

/** @typedef {import('./run-command.mjs').Command} Command */
/** @typedef {{ title: string, command: Command }} Step */

/**
 * Runs steps one after the other under a heading each, and stops at the first that fails.
 * @param {Step[]} steps
 * @param {{ run?: (command: Command) => Promise<number>, print?: (line: string) => void, now?: () => number }} [environment]
 * `now` in ms.
 * @returns {Promise<void>}
 * @throws {SetupError} Names the step that failed and carries its exit code.
 */
export async function runSteps(steps, { run = runCommand, print = console.log, now = Date.now } = {}) {
  for (const [index, { title, command }] of steps.entries()) {
    print(`\n== ${index + 1}/${steps.length} ${title}`);
    const start = now();
    const code = await run(command);
    const duration = formatDuration(now() - start);
    if (code !== 0) {
      const skipped = steps.length - index - 1;
      const rest = skipped === 0 ? '' : ` The ${skipped === 1 ? 'step' : `${skipped} steps`} after it did not run.`;
      throw new SetupError(`${title} failed after ${duration} (exit code ${code}).${rest}`, code);
    }
    print(`   ${title}: done in ${duration}`);
  }
}

/**
 * @param {number} duration In ms.
 * @returns {string} E.g. `0.4 s`, `1 min 12 s`.
 */
export function formatDuration(duration) {
  if (duration < 60_000) return `${(duration / 1000).toFixed(1)} s`;
  const seconds = Math.round(duration / 1000);
  return `${Math.floor(seconds / 60)} min ${seconds % 60} s`;
}
