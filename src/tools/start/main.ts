import process from 'node:process';
import { buildExtension } from '../browser/build-extension';
import { findBrowser } from '../browser/find-browser';
import { demonstrate } from './demonstrate';
import { parseStartArguments, USAGE, UsageError } from './start-arguments';

async function main(): Promise<void> {
  const { help, browser, ...options } = parseStartArguments(process.argv.slice(2));
  if (help) {
    console.log(USAGE);
    return;
  }
  const name = browser ?? (findBrowser('chromium') === null ? 'firefox' : 'chromium');
  const extensionFolder = await buildExtension(name);
  await demonstrate({ ...options, name, extensionFolder, print: console.log });
}

main().catch((error: unknown) => {
  console.error(error instanceof UsageError ? error.message : `\n${error instanceof Error ? error.message : error}`);
  process.exitCode = error instanceof UsageError ? 2 : 1;
});
