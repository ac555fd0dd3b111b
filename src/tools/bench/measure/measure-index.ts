import { readFile } from 'node:fs/promises';
import { decodeIndex } from '../../../core/matching/index-file';
import { createNameIndex, type NameIndex } from '../../../core/matching/name-index';
import type { IndexFigures } from './index-figures';
import { median, timeOnce } from './timing';

/**
 * A process of its own that loads an index from a file and prints what that took, as JSON: in one that has done anything else,
 * what memory is the index's cannot be told.
 */
const LOADS = 5;

function load(bytes: ArrayBuffer): NameIndex {
  const decoder = new TextDecoder();
  return createNameIndex(decodeIndex(bytes, (part) => decoder.decode(part)));
}

function memory(): { heap: number; external: number } {
  // Twice, for what the first finalises the second frees.
  globalThis.gc?.();
  globalThis.gc?.();
  const { heapUsed, external } = process.memoryUsage();
  return { heap: heapUsed, external };
}

async function readBytes(path: string): Promise<ArrayBuffer> {
  const file = await readFile(path);
  return file.buffer.slice(file.byteOffset, file.byteOffset + file.byteLength) as ArrayBuffer;
}

const [path = ''] = process.argv.slice(2);
const before = memory();
const bytes = await readBytes(path);
const first = timeOnce(() => load(bytes));
const after = memory();
const again = Array.from({ length: LOADS }, () => timeOnce(() => load(bytes)).ms);
const figures: IndexFigures = {
  bytes: bytes.byteLength,
  firstLoadMs: first.ms,
  loadMs: median(again),
  heapBytes: after.heap - before.heap,
  externalBytes: after.external - before.external,
};
// The index is used once more, so that it cannot be collected before memory was measured.
first.result.name(0);
console.log(JSON.stringify(figures));
