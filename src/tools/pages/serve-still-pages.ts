import { type FolderServer, serveFolder } from '../start/serve-folder';

/**
 * Lets a page have its own inline styles and pictures, and nothing else: none of its scripts runs and nothing of it leaves this
 * machine. Content scripts and whoever drives the browser are not bound by it.
 */
const STILL = "default-src 'none'; style-src 'unsafe-inline'; img-src data:; font-src data:; form-action 'none'";

/** Serves the pages of a folder with their scripts off and their network shut. */
export function serveStillPages(folder: string): Promise<FolderServer> {
  return serveFolder(folder, {
    'Content-Security-Policy': STILL,
    // Browsers let only isolated pages have a clock of some microseconds, which a pass over a small page needs.
    'Cross-Origin-Opener-Policy': 'same-origin',
    'Cross-Origin-Embedder-Policy': 'require-corp',
    'Referrer-Policy': 'no-referrer',
  });
}
