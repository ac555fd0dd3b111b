import { fileURLToPath } from 'node:url';
import { createServer } from 'vite';
import { galleryDefines } from '../support/bundle-harness';

/** Opens the gallery in the browser, drawn anew at each edit of a view. */
const server = await createServer({
  configFile: false,
  root: fileURLToPath(new URL('.', import.meta.url)),
  define: await galleryDefines(),
  // As in wxt.config.ts.
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  server: {
    fs: { allow: [fileURLToPath(new URL('../../..', import.meta.url))] },
    open: !process.argv.includes('--no-open'),
  },
});
await server.listen();
server.printUrls();
