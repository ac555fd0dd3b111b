import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { BrowserName } from './find-browser';

const ROOT = fileURLToPath(new URL('../../../', import.meta.url));

/** What WXT calls the browsers. Chrome's build serves Chromium and Edge as well. */
export const BUILD_TARGETS = { chromium: 'chrome', firefox: 'firefox' } as const satisfies Record<BrowserName, string>;

/** The folder into which the extension is built for a browser. */
export function builtExtensionFolder(name: BrowserName): string {
  return path.join(ROOT, '.output', `${BUILD_TARGETS[name]}-mv3`);
}
