import { readFile } from 'node:fs/promises';
import path from 'node:path';
import * as v from 'valibot';

const manifestSchema = v.object({
  browser_specific_settings: v.object({ gecko: v.object({ id: v.string() }) }),
});

/** The id by which Firefox knows the extension in a folder. Fails when its manifest names none. */
export async function readGeckoId(extensionFolder: string): Promise<string> {
  const file = path.join(extensionFolder, 'manifest.json');
  const manifest = v.safeParse(manifestSchema, JSON.parse(await readFile(file, 'utf8')));
  if (!manifest.success) throw new Error(`${file} has no browser_specific_settings.gecko.id, which Firefox needs.`);
  return manifest.output.browser_specific_settings.gecko.id;
}
