import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { expect, it } from 'vitest';

const RUN_COMMAND = new URL('../../../../src/tools/setup/run-command.mjs', import.meta.url).href;

/** A command that says when it is there, and tidies up before it ends. */
const TIDY = `process.on('SIGTERM', () => { console.log('tidied up'); process.exit(0); }); setInterval(() => {}, 1000); console.log('there');`;
const OUTER = `
  const { runCommand } = await import(process.argv[1]);
  await runCommand({ command: process.execPath, args: ['-e', process.argv[2]] }).catch((error) => {
    console.log(error.message);
    process.exit(error.exitCode);
  });`;

it('hands an interruption on, waits for the command to tidy up and then ends as interrupted', async () => {
  const outer = spawn(process.execPath, ['--input-type=module', '-e', OUTER, RUN_COMMAND, TIDY], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  let output = '';
  outer.stdout.setEncoding('utf8').on('data', (chunk: string) => {
    output += chunk;
    if (chunk.includes('there')) outer.kill('SIGTERM');
  });
  const [code] = await once(outer, 'close');
  expect(output).toBe('there\ntidied up\nInterrupted.\n');
  expect(code).toBe(143);
});
