import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { ContentScriptIdentity } from './whose-slice';

interface Manifest {
  name: string;
  default_locale?: string;
}

/**
 * How the content script of an installed extension shows in a trace. The origin is as `launchBrowser` tells it. Throws where the
 * extension has no such name in its default language as its manifest says.
 */
export async function contentScriptIdentity(
  extensionOrigin: string | null,
  extensionFolder: string,
): Promise<ContentScriptIdentity> {
  if (extensionOrigin === null) throw new Error('The browser was started without an extension.');
  const manifest: Manifest = await readJson(path.join(extensionFolder, 'manifest.json'));
  return { scripts: `${extensionOrigin}/`, world: await shownName(manifest, extensionFolder) };
}

/** The name as browsers show it, which worlds are called by: of `__MSG_key__` the message. It is the same in every language. */
async function shownName({ name, default_locale: locale }: Manifest, folder: string): Promise<string> {
  const key = /^__MSG_(\w+)__$/.exec(name)?.[1];
  if (key === undefined) return name;
  const file = path.join(folder, '_locales', locale ?? '', 'messages.json');
  const messages: Record<string, { message: string } | undefined> = await readJson(file);
  const shown = messages[key]?.message;
  if (shown === undefined)
    throw new Error(`${file} has no message ${key}, by which manifest.json names the extension.`);
  return shown;
}

async function readJson<T>(file: string): Promise<T> {
  return JSON.parse(await readFile(file, 'utf8')) as T;
}
