import { fileURLToPath } from 'node:url';
import { buildExtension } from '../browser/build-extension';
import { builtExtensionFolder } from '../browser/built-extension';
import type { BrowserName } from '../browser/find-browser';
import { isBuildFresh } from '../browser/is-build-fresh';

const ROOT = fileURLToPath(new URL('../../../', import.meta.url));
/** All that the build reads, relative to the repository; tools are none of it, but for the compiler's and the build's own. */
const SOURCES = [
  ...['core', 'page', 'ui', 'messaging', 'settings', 'storage', 'background', 'util', 'tools/pack', 'tools/build'].map(
    (folder) => `src/${folder}`,
  ),
  ...['data', 'entrypoints', 'public', 'package-lock.json', 'wxt.config.ts'],
];

/** The folder of the built extension for a browser, built first where it was not since the last change. */
export async function freshExtension(name: BrowserName): Promise<string> {
  const folder = builtExtensionFolder(name);
  return (await isBuildFresh(ROOT, SOURCES, folder)) ? folder : buildExtension(name);
}
