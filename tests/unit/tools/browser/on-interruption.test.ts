import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { expect, it } from 'vitest';

const MODULE = new URL('../../../../src/tools/browser/on-interruption.ts', import.meta.url).href;

/** Runs a program that has asked to tidy up, interrupts it once it is ready and resolves with its output and exit code. */
async function interrupt(program: string) {
  const source = `const { onInterruption } = await import(${JSON.stringify(MODULE)});\n${program}`;
  const child = spawn(process.execPath, ['--import', 'tsx', '--input-type=module', '-e', source], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  let output = '';
  child.stdout.setEncoding('utf8').on('data', (chunk: string) => {
    output += chunk;
    if (chunk.includes('ready')) child.kill('SIGTERM');
  });
  const [code, signal] = await once(child, 'close');
  return { output, code, signal };
}

it('tidies up to the end before the process ends as interrupted', async () => {
  const { output, code } = await interrupt(`
    onInterruption(async () => { await new Promise((resolve) => setTimeout(resolve, 50)); console.log('tidy'); });
    setInterval(() => {}, 1000);
    console.log('ready');`);
  expect(output).toBe('ready\ntidy\n');
  expect(code).toBe(143);
});

it('does nothing once it has been called off', async () => {
  const { output, signal } = await interrupt(`
    onInterruption(async () => console.log('tidy'))();
    setInterval(() => {}, 1000);
    console.log('ready');`);
  expect(output).toBe('ready\n');
  expect(signal).toBe('SIGTERM');
});
