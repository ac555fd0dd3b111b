import { toolCommand } from '../setup/commands.mjs';
import { runCommand } from '../setup/run-command.mjs';
import { BUILD_TARGETS, builtExtensionFolder } from './built-extension';
import type { BrowserName } from './find-browser';

/** Builds the extension for a browser, with the builder's own output on the terminal; resolves with its folder. */
export async function buildExtension(name: BrowserName): Promise<string> {
  // A process of its own: a test runner's NODE_ENV would turn this into a development build.
  const command = toolCommand('wxt', 'build', '-b', BUILD_TARGETS[name], '--mv3');
  const code = await runCommand({ ...command, env: { NODE_ENV: 'production' } });
  if (code !== 0) throw new Error(`The build for ${name} failed (exit code ${code}): its own message is above.`);
  return builtExtensionFolder(name);
}
