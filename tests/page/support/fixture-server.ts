import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';

const FOLDER = path.join(import.meta.dirname, '..', 'fixtures');
const TYPES: Record<string, string> = { '.html': 'text/html', '.svg': 'image/svg+xml', '.css': 'text/css' };

export interface FixtureServer {
  /** The address of a fixture, e.g. `text.html`. */
  urlOf(name: string): string;
  close(): Promise<void>;
}

/** Serves the fixture pages to browsers on this machine. */
export async function serveFixtures(): Promise<FixtureServer> {
  const server = createServer(async (request, response) => {
    const name = path.basename(new URL(request.url ?? '/', 'http://fixtures').pathname);
    const body = await readFile(path.join(FOLDER, name)).catch(() => null);
    response.statusCode = body ? 200 : 404;
    response.setHeader('content-type', `${TYPES[path.extname(name)] ?? 'text/plain'}; charset=utf-8`);
    response.end(body ?? '');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    urlOf: (name) => `http://127.0.0.1:${port}/${name}`,
    close: () =>
      new Promise((resolve, reject) => {
        server.close((error) => (error ? reject(error) : resolve()));
        server.closeAllConnections();
      }),
  };
}
