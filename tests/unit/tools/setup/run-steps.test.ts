import { describe, expect, it } from 'vitest';
import { formatDuration, runSteps } from '../../../../src/tools/setup/run-steps.mjs';

/** Runs steps whose commands are named after their exit codes; each takes two seconds. */
function runNamed(codes: number[]) {
  const lines: string[] = [];
  const ran: string[] = [];
  let time = 0;
  const done = runSteps(
    codes.map((code, index) => ({ title: `Step ${'ABC'[index]}`, command: { command: String(code), args: [] } })),
    {
      run: async ({ command }) => {
        ran.push(command);
        time += 2_000;
        return Number(command);
      },
      print: (line) => lines.push(line.trim()),
      now: () => time,
    },
  );
  return { done, lines, ran };
}

describe('runSteps', () => {
  it('runs every step under a heading and says how long each took', async () => {
    const { done, lines } = runNamed([0, 0]);
    await done;
    expect(lines).toEqual(['== 1/2 Step A', 'Step A: done in 2.0 s', '== 2/2 Step B', 'Step B: done in 2.0 s']);
  });

  it('stops at the first step that fails, names it and carries its exit code', async () => {
    const { done, ran } = runNamed([0, 4, 0]);
    await expect(done).rejects.toMatchObject({
      message: 'Step B failed after 2.0 s (exit code 4). The step after it did not run.',
      exitCode: 4,
    });
    expect(ran).toEqual(['0', '4']);
  });

  it('counts the steps that did not run', async () => {
    await expect(runNamed([1, 0, 0]).done).rejects.toThrow('The 2 steps after it did not run.');
    await expect(runNamed([0, 1]).done).rejects.toThrow(/\(exit code 1\)\.$/);
  });
});

describe('formatDuration', () => {
  it.each([
    [0, '0.0 s'],
    [1_240, '1.2 s'],
    [59_940, '59.9 s'],
    [60_000, '1 min 0 s'],
    [119_700, '2 min 0 s'],
  ])('writes %i ms as %s', (duration, text) => {
    expect(formatDuration(duration)).toBe(text);
  });
});
