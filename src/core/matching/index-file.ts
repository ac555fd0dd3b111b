import type { IndexData } from './index-data';
import type { PostingData } from './posting-lists';

/**
 * An index as one file: a header of 32-bit words (magic number, then the length in bytes of each part), then the parts in a
 * fixed order, each padded to four bytes, so that a loaded file is used in place. All numbers are little-endian, as every
 * processor that runs a browser is.
 */
const MAGIC = 0x32494e42; // "BNI2", backstory name index, second version
const LISTS = [
  'exact',
  'longest',
  'folded',
  'longestFolded',
  'skeletons',
  'initials',
  'plainWords',
  'confusable',
] as const;
const PART_COUNT = 4 + 2 * LISTS.length;
const HEADER_BYTES = 4 * (1 + PART_COUNT);

/** Writes an index to a file's bytes. */
export function encodeIndex(data: IndexData, encodeText: (text: string) => Uint8Array): Uint8Array {
  const parts = [
    encodeText(data.entries),
    encodeText(data.names),
    bytesOf(data.entryOfName),
    data.flagsOfName,
    ...LISTS.flatMap((list) => [bytesOf(data[list].hashes), bytesOf(data[list].values)]),
  ];
  const size = parts.reduce((sum, part) => sum + padded(part.byteLength), HEADER_BYTES);
  const file = new Uint8Array(size);
  new Uint32Array(file.buffer, 0, 1 + PART_COUNT).set([MAGIC, ...parts.map(({ byteLength }) => byteLength)]);
  let offset = HEADER_BYTES;
  for (const part of parts) {
    file.set(part, offset);
    offset += padded(part.byteLength);
  }
  return file;
}

/** Reads an index of a file's bytes, in place. Throws a TypeError when they are no index of this version. */
export function decodeIndex(file: ArrayBuffer, decodeText: (bytes: Uint8Array) => string): IndexData {
  const header = file.byteLength >= HEADER_BYTES ? new Uint32Array(file, 0, 1 + PART_COUNT) : undefined;
  if (header?.[0] !== MAGIC) throw new TypeError('this is no name index of this version; build the extension again');
  let offset = HEADER_BYTES;
  let part = 0;
  const next = () => {
    const length = header[++part] ?? 0;
    const view = { offset, length };
    offset += padded(length);
    return view;
  };
  const bytes = ({ offset: from, length } = next()) => new Uint8Array(file, from, length);
  const words = ({ offset: from, length } = next()) => new Uint32Array(file, from, length / 4);
  const list = (): PostingData => ({ hashes: words(), values: words() });
  return {
    entries: decodeText(bytes()),
    names: decodeText(bytes()),
    entryOfName: words(),
    flagsOfName: bytes(),
    exact: list(),
    longest: list(),
    folded: list(),
    longestFolded: list(),
    skeletons: list(),
    initials: list(),
    plainWords: list(),
    confusable: list(),
  };
}

function bytesOf(array: Uint32Array): Uint8Array {
  return new Uint8Array(array.buffer, array.byteOffset, array.byteLength);
}

function padded(length: number): number {
  return (length + 3) & ~3;
}
