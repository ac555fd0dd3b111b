import { npmCommand, toolCommand } from './commands.mjs';

/**
 * Everything that `npm test` checks, the quickest first.
 * @param {string[]} vitestArguments Handed to vitest, e.g. a file to narrow the run to.
 * @returns {import('./run-steps.mjs').Step[]}
 */
export function testSteps(vitestArguments) {
  return [
    { title: 'Lint and format', command: toolCommand('@biomejs/biome', 'ci', '.') },
    { title: 'Types', command: npmCommand('run', '-s', 'typecheck') },
    { title: 'Corpus', command: npmCommand('run', '-s', 'corpus:compile') },
    { title: 'Build for Chrome and Edge', command: toolCommand('wxt', 'build', '-b', 'chrome', '--mv3') },
    { title: 'Build for Firefox', command: toolCommand('wxt', 'build', '-b', 'firefox', '--mv3') },
    { title: 'Tests', command: toolCommand('vitest', 'run', ...vitestArguments) },
  ];
}
