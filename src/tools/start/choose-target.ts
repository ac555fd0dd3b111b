import { statSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

/** What to open: an address of the web, or a file of a folder that is to be served. */
export type Target = { address: string } | { folder: string; file: string };

/**
 * Where a demonstration takes place: on the article that the extension ships, or at the address asked for. Files are served,
 * too: browsers give extensions no access to file addresses, or only after a change of settings.
 * Fails when there is no such file.
 */
export function chooseTarget(url: URL | null, extensionFolder: string): Target {
  if (url === null) return { folder: extensionFolder, file: 'demo.html' };
  if (url.protocol !== 'file:') return { address: url.href };
  const file = fileURLToPath(url);
  if (!statSync(file, { throwIfNoEntry: false })?.isFile()) throw new Error(`There is no file ${file}.`);
  return { folder: path.dirname(file), file: path.basename(file) };
}
