import { bisect } from '../../../util/bisect';
import { memoise } from '../../../util/memoise';
import { TextLines } from '../../../util/text-lines';
import type { Entry, NamedEntry, Pack, Source } from '../pack-schema';
import type { PackStore } from '../pack-store';
import { type PackedBody, unpackBody } from './entry-body';
import { type PackedNames, unpackNames } from './entry-names';
import type { PackFileHeader } from './pack-file-header';
import { type SourceTable, shippedSourceId, unpackSources } from './source-table';

/** Lines before the names of entries. */
const [HEADER, SOURCES, NAMES] = [0, 1, 2];
/** Entries to remember the names of: those of a day's reading, not those of the largest pack. */
const REMEMBERED_NAMES = 20_000;

/**
 * Reads a file that `writePackFile` wrote: the header at once; sources, names and each entry when they are first asked for. A pack of
 * hundreds of thousands of names is ready as soon as a small one, and takes hardly more memory than its text.
 */
export function readPackFile(text: string): PackStore {
  const lines = new TextLines(text);
  const lineAt = <T>(line: number) => JSON.parse(lines.at(line) ?? 'null') as T;
  const { metadata, otherMeaningWords, entries: count } = lineAt<PackFileHeader>(HEADER);
  const isNumber = (number: number) => number >= 0 && number < count;
  const namesAt = memoise(
    (number: number): NamedEntry => unpackNames(lineAt<PackedNames>(NAMES + number)),
    REMEMBERED_NAMES,
  );
  const numberOf = (id: string) => {
    const number = bisect(count, (other) => namesAt(other).id < id);
    return isNumber(number) && namesAt(number).id === id ? number : -1;
  };
  const opened = new Map<number, Entry>();
  const open = (number: number): Entry => {
    const known = opened.get(number);
    if (known) return known;
    const entry = { ...namesAt(number), ...unpackBody(lineAt<PackedBody>(NAMES + count + number), ids) };
    opened.set(number, entry);
    return entry;
  };
  const entryAt = (number: number) => (isNumber(number) ? open(number) : undefined);
  const namedAt = (number: number) => (isNumber(number) ? namesAt(number) : undefined);
  const ids = { entry: (number: number) => namedAt(number)?.id ?? '', source: shippedSourceId };
  let sources: Source[] | undefined;
  let sourceById: ReadonlyMap<string, Source> | undefined;
  const allSources = () => {
    sources ??= unpackSources(lineAt<SourceTable>(SOURCES));
    return sources;
  };
  return {
    metadata,
    otherMeaningWords,
    namedAt,
    named: (id) => namedAt(numberOf(id)),
    entry: (id) => entryAt(numberOf(id)),
    entries: () => Array.from({ length: count }, (_, number) => open(number)),
    source(id) {
      sourceById ??= new Map(allSources().map((source) => [source.id, source]));
      return sourceById.get(id);
    },
    sources: allSources,
  };
}

/** The whole pack that a file was written from, its sources under shipped ids. */
export function unpackPackFile(text: string): Pack {
  const { metadata, sources, entries } = readPackFile(text);
  return { format: 1, ...metadata, sources: sources(), entries: [...entries()] };
}
