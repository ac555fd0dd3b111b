import { describe, expect, it } from 'vitest';
import { runCommand } from '../../../../src/tools/setup/run-command.mjs';

const node = (script: string, env: Record<string, string> = {}) =>
  runCommand({ command: process.execPath, args: ['-e', script], env });

describe('runCommand', () => {
  it('resolves with the exit code', async () => {
    expect(await node('process.exit(0)')).toBe(0);
    expect(await node('process.exit(3)')).toBe(3);
  });

  it('resolves with 128 and the number of the signal that ended the command', async () => {
    expect(await node('process.kill(process.pid, "SIGKILL")')).toBe(137);
  });

  it('adds variables to the environment', async () => {
    expect(await node('process.exit(process.env.ANSWER === "42" && process.env.PATH ? 0 : 1)', { ANSWER: '42' })).toBe(
      0,
    );
  });

  it('gives the command no input to wait for', async () => {
    expect(await node('process.stdin.on("end", () => process.exit(5)).resume()')).toBe(5);
  });

  it('rejects when there is no such command', async () => {
    await expect(runCommand({ command: 'no-such-command-here', args: [] })).rejects.toThrow('ENOENT');
  });

  it('leaves no listener for signals behind', async () => {
    const before = process.listenerCount('SIGINT');
    await node('');
    expect(process.listenerCount('SIGINT')).toBe(before);
  });
});
