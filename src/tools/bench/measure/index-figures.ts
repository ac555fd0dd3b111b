import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

/** What a loaded index costs. */
export interface IndexFigures {
  /** Size of the file. */
  bytes: number;
  /** From the file's bytes to an index that is ready, in ms: in a process just started, and when it was done before. */
  firstLoadMs: number;
  loadMs: number;
  /** What it keeps of JavaScript's heap, and outside of it: the file's bytes and what is made of them. */
  heapBytes: number;
  externalBytes: number;
}

const SCRIPT = fileURLToPath(new URL('measure-index.ts', import.meta.url));

/** Measures an index in a process of its own, with the options of this one. Rejects when that fails. */
export async function measureIndex(index: Uint8Array): Promise<IndexFigures> {
  const folder = await mkdtemp(join(tmpdir(), 'backstory-bench-'));
  try {
    const path = join(folder, 'pack.index');
    await writeFile(path, index);
    const { stdout } = await promisify(execFile)(process.execPath, [...process.execArgv, SCRIPT, path]);
    return JSON.parse(stdout) as IndexFigures;
  } finally {
    await rm(folder, { recursive: true });
  }
}
