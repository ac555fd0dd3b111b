import path from 'node:path';
import { build, type Rollup } from 'vite';
import { makeCardMap, makeMap } from '../../support/map';
import { LOCALES, packagedMessages } from '../../support/messages';

/** The views with their harness and styles as one classic script, made by the bundler that makes the extension. */
export async function bundleHarness(): Promise<string> {
  return bundlePage('tests/ui/fixtures/harness.ts', await messageDefines());
}

/** The gallery in the same way, with its fonts and maps. */
export async function bundleGallery(): Promise<string> {
  return bundlePage('tests/ui/gallery/gallery.ts', await galleryDefines());
}

/** What the bundler puts into the gallery: words of the interface, and maps. */
export async function galleryDefines(): Promise<Record<string, string>> {
  const maps = { map: await makeMap(), cardMap: await makeCardMap() };
  return { ...(await messageDefines()), GALLERY_MAPS: JSON.stringify(maps) };
}

async function messageDefines(): Promise<Record<string, string>> {
  const files = await Promise.all(LOCALES.map(async (locale) => [locale, await packagedMessages(locale)]));
  return { MESSAGE_FILES: JSON.stringify(Object.fromEntries(files)) };
}

async function bundlePage(entry: string, defines: Record<string, string>): Promise<string> {
  const output = await build({
    configFile: false,
    logLevel: 'error',
    define: defines,
    // As in wxt.config.ts.
    oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
    build: {
      write: false,
      target: ['chrome127', 'firefox140'],
      lib: { entry: path.resolve(entry), formats: ['iife'], name: 'harnessBundle' },
    },
  });
  const [bundle] = [output].flat() as Rollup.RollupOutput[];
  const chunk = bundle?.output.find((file) => file.type === 'chunk');
  if (!chunk) throw new Error('The harness was bundled into nothing.');
  return chunk.code;
}
