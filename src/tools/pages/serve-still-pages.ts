import { type FolderServer, serveFolder } from '../start/serve-folder';

/**
 * Lets a page have its own inline styles and pictures, and nothing else: none of its scripts runs and nothing of it leaves this
 * machine. Content scripts and whoever drives the browser are not bound by it.
 */
const STILL = "default-src 'none'; style-src 'unsafe-inline'; img-src data:; font-src data:; form-action 'none'";

/**
 * Pages of the web take at least so long to come. One that is there within a few ms is at its end before any extension has heard of
 * it, and what would have waited for that is a task of its own, which makes the world that it runs in. In ms.
 */
const TRANSFER_MS = 100;

/** Serves the pages of a folder with their scripts off and their network shut, as slowly as a good network does. */
export function serveStillPages(folder: string): Promise<FolderServer> {
  const headers = {
    'Content-Security-Policy': STILL,
    // Browsers let only isolated pages have a clock of some microseconds, which a pass over a small page needs.
    'Cross-Origin-Opener-Policy': 'same-origin',
    'Cross-Origin-Embedder-Policy': 'require-corp',
    'Referrer-Policy': 'no-referrer',
  };
  return serveFolder(folder, headers, TRANSFER_MS);
}
