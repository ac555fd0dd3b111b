import { decodeVarints, encodeVarints, stepsOf, sumSteps } from '../../util/varint';
import type { IndexData } from './index-data';
import type { PostingData } from './posting-lists';

/**
 * An index as one file: a header of 32-bit words (magic number, then for each part its length in bytes and how many numbers it
 * holds), then the parts in a fixed order, each padded to four bytes. Numbers are varints, ascending ones as the steps between them:
 * hashes do not compress, and so take three bytes in place of four. The header is little-endian, as every processor that
 * runs a browser is. The texts are empty where the index goes without its names.
 */
const MAGIC = 0x36494e42; // "BNI6", backstory name index, sixth version
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
const PART_COUNT = 5 + 2 * LISTS.length;
const HEADER_WORDS = 1 + 2 * PART_COUNT;
const HEADER_BYTES = 4 * HEADER_WORDS;

interface Part {
  bytes: Uint8Array;
  count: number;
}

/** Writes an index to a file's bytes. */
export function encodeIndex(data: IndexData, encodeText: (text: string) => Uint8Array): Uint8Array {
  const text = (value: string): Part => ({ bytes: encodeText(value), count: value.length });
  const numbers = (values: Uint32Array): Part => ({ bytes: encodeVarints(values), count: values.length });
  const parts = [
    text(data.texts?.entries ?? ''),
    text(data.texts?.names ?? ''),
    { bytes: data.sortOfEntry, count: data.sortOfEntry.length },
    numbers(stepsOf(data.entryOfName)),
    { bytes: data.flagsOfName, count: data.flagsOfName.length },
    ...LISTS.flatMap((list) => [numbers(stepsOf(data[list].hashes)), numbers(data[list].values)]),
  ];
  const size = parts.reduce((sum, { bytes }) => sum + padded(bytes.length), HEADER_BYTES);
  const file = new Uint8Array(size);
  const header = parts.flatMap(({ bytes, count }) => [bytes.length, count]);
  new Uint32Array(file.buffer, 0, HEADER_WORDS).set([MAGIC, ...header]);
  let offset = HEADER_BYTES;
  for (const { bytes } of parts) {
    file.set(bytes, offset);
    offset += padded(bytes.length);
  }
  return file;
}

/** Reads an index of a file's bytes, of which it keeps none. Throws a TypeError when they are no index of this version. */
export function decodeIndex(file: ArrayBuffer, decodeText: (bytes: Uint8Array) => string): IndexData {
  const header = file.byteLength >= HEADER_BYTES ? new Uint32Array(file, 0, HEADER_WORDS) : undefined;
  if (header?.[0] !== MAGIC) throw new TypeError('this is no name index of this version; build the extension again');
  let offset = HEADER_BYTES;
  let part = 0;
  const next = (): Part => {
    const [length = 0, count = 0] = header.subarray(1 + 2 * part, 3 + 2 * part);
    const bytes = new Uint8Array(file, offset, length);
    part++;
    offset += padded(length);
    return { bytes, count };
  };
  const numbers = ({ bytes, count } = next()) => decodeVarints(bytes, count);
  const list = (): PostingData => ({ hashes: sumSteps(numbers()), values: numbers() });
  const texts = { entries: decodeText(next().bytes), names: decodeText(next().bytes) };
  return {
    texts: texts.entries ? texts : null,
    sortOfEntry: next().bytes.slice(),
    entryOfName: sumSteps(numbers()),
    flagsOfName: next().bytes.slice(),
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

function padded(length: number): number {
  return (length + 3) & ~3;
}
