import { fileURLToPath } from 'node:url';
import { buildExtension } from '../../src/tools/browser/build-extension';
import { builtExtensionFolder } from '../../src/tools/browser/built-extension';
import { isBuildFresh } from '../../src/tools/browser/is-build-fresh';
import { BROWSER_NAMES } from '../support/browsers';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
/** All that the build reads, relative to the repository. */
const SOURCES = ['data', 'entrypoints', 'public', 'src', 'package-lock.json', 'wxt.config.ts'];

/** Builds the extension for each browser unless that was done since the last change. */
export default async function setup(): Promise<void> {
  for (const name of BROWSER_NAMES) {
    if (!(await isBuildFresh(ROOT, SOURCES, builtExtensionFolder(name)))) await buildExtension(name);
  }
}
