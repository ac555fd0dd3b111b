import { once } from 'node:events';
import { readFile } from 'node:fs/promises';
import { createServer, type ServerResponse } from 'node:http';
import path from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { contentType } from './content-type';

export interface FolderServer {
  /** E.g. `http://127.0.0.1:41234`. */
  origin: string;
  close(): Promise<void>;
}

/**
 * Serves the files of a folder to this machine alone, at a port that is free.
 * @param headers sent with every file, beside its type.
 * @param transferMs how long a file takes from its first half to its second, in ms.
 */
export async function serveFolder(
  folder: string,
  headers: Record<string, string> = {},
  transferMs = 0,
): Promise<FolderServer> {
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    void sendFile(response, fileWithin(folder, pathname), { headers, transferMs });
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The server has no port.');
  return {
    origin: `http://127.0.0.1:${address.port}`,
    async close() {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
}

/** The file that a path of a URL means, or null when it would lie outside the folder or cannot be decoded. */
export function fileWithin(folder: string, pathname: string): string | null {
  try {
    const file = path.join(folder, decodeURIComponent(pathname));
    return file.startsWith(path.join(folder, path.sep)) ? file : null;
  } catch {
    return null;
  }
}

async function sendFile(
  response: ServerResponse,
  file: string | null,
  { headers, transferMs }: { headers: Record<string, string>; transferMs: number },
): Promise<void> {
  try {
    if (file === null) throw new Error('No such file.');
    const content = await readFile(file);
    response.writeHead(200, {
      'Cache-Control': 'no-store',
      ...headers,
      'Content-Type': contentType(path.extname(file)),
    });
    if (transferMs === 0) return void response.end(content);
    const half = content.length >> 1;
    response.write(content.subarray(0, half));
    await setTimeout(transferMs);
    response.end(content.subarray(half));
  } catch {
    response.writeHead(404, { 'Content-Type': 'text/plain; charset=utf-8' });
    response.end('Not found');
  }
}
