import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { ContentScriptIdentity } from './whose-slice';

/** How the content script of an installed extension shows in a trace. The origin is as `launchBrowser` tells it. */
export async function contentScriptIdentity(
  extensionOrigin: string | null,
  extensionFolder: string,
): Promise<ContentScriptIdentity> {
  if (extensionOrigin === null) throw new Error('The browser was started without an extension.');
  const { name } = JSON.parse(await readFile(path.join(extensionFolder, 'manifest.json'), 'utf8')) as { name: string };
  return { scripts: `${extensionOrigin}/`, world: name };
}
