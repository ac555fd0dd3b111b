import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join, resolve, sep } from 'node:path';
import type { Wxt, WxtHooks } from 'wxt';
import { loadBundle } from './load-bundle';
import { PackError } from './problem';

/** Where a pack lies in the built extension. */
const PACK_ASSET = 'pack.jsonl';
const INDEX_ASSET = 'pack.index';

/**
 * Build hooks that compile a pack into the extension, and while developing compile it again and reload the extension at each
 * edit. A pack that does not compile fails a build, and leaves the last good one in place while developing.
 */
export function packHooks(folder: string): Pick<WxtHooks, 'build:done' | 'server:created'> {
  return {
    // WXT copies public assets from files or writes them from text; the index is neither, so both are written when it is done.
    'build:done': async (wxt, output) => {
      await writeBundle(wxt, folder);
      for (const fileName of [PACK_ASSET, INDEX_ASSET]) output.publicAssets.push({ type: 'asset', fileName });
    },
    'server:created': (wxt, server) => {
      const root = resolve(wxt.config.root, folder);
      server.watcher.add(root);
      server.watcher.on('all', (_, path) => {
        if (!resolve(path).startsWith(root + sep)) return;
        writeBundle(wxt, folder)
          .then(() => {
            wxt.logger.success('The corpus was compiled again');
            server.reloadExtension();
          })
          .catch((error: unknown) => wxt.logger.error(error instanceof PackError ? error.message : error));
      });
    },
  };
}

async function writeBundle(wxt: Wxt, folder: string): Promise<void> {
  const { pack, index } = await loadBundle(folder);
  for (const [asset, content] of [
    [PACK_ASSET, pack],
    [INDEX_ASSET, index],
  ] as const) {
    const path = join(wxt.config.outDir, asset);
    await mkdir(dirname(path), { recursive: true });
    await writeFile(path, content);
  }
}
