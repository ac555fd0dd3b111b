import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join, resolve, sep } from 'node:path';
import type { UserConfig, Wxt } from 'wxt';
import { PackError } from './problem';
import { loadPack } from './read-pack-folder';

/** Where the compiled pack lies in the built extension. */
const PACK_ASSET = 'pack.json';

/**
 * Build hooks that compile a pack into the extension, and while developing compile it again and reload the extension at each
 * edit. A pack that does not compile fails a build, and leaves the last good one in place while developing.
 */
export function packHooks(folder: string): NonNullable<UserConfig['hooks']> {
  const compiled = async () => JSON.stringify(await loadPack(folder));
  return {
    'build:publicAssets': async (_, files) => {
      files.push({ relativeDest: PACK_ASSET, contents: await compiled() });
    },
    'server:created': (wxt, server) => {
      const root = resolve(wxt.config.root, folder);
      server.watcher.add(root);
      server.watcher.on('all', (_, path) => {
        if (!resolve(path).startsWith(root + sep)) return;
        compiled()
          .then((contents) => writeAsset(wxt, contents))
          .then(() => server.reloadExtension())
          .catch((error: unknown) => wxt.logger.error(error instanceof PackError ? error.message : error));
      });
    },
  };
}

async function writeAsset(wxt: Wxt, contents: string): Promise<void> {
  const path = join(wxt.config.outDir, PACK_ASSET);
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, contents);
  wxt.logger.success('The corpus was compiled again');
}
