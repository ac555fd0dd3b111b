import type { Entry, Pack, Source } from '../pack-schema';
import type { PackStore } from '../pack-store';
import { type PackedBody, unpackBody } from './entry-body';
import { unpackNames } from './named-entries';
import type { PackFileHeader } from './pack-file-header';
import { type SourceTable, shippedSourceId, unpackSources } from './source-table';

/** Lines before the bodies of entries. */
const [HEADER, SOURCES, BODIES] = [0, 1, 2];

/** Reads a file that `writePackFile` wrote: the header at once, sources and each entry when they are first asked for. */
export function readPackFile(text: string): PackStore {
  const lines = text.split('\n');
  const lineAt = <T>(line: number) => JSON.parse(lines[line] ?? 'null') as T;
  const { metadata, names, otherMeaningWords } = lineAt<PackFileHeader>(HEADER);
  const named = unpackNames(names);
  const numbers = new Map(named.map(({ id }, number) => [id, number]));
  const entries: Entry[] = [];
  let sources: Source[] | undefined;
  let sourceById: ReadonlyMap<string, Source> | undefined;
  const allSources = () => {
    sources ??= unpackSources(lineAt<SourceTable>(SOURCES));
    return sources;
  };
  const ids = {
    entry: (number: number) => named[number]?.id ?? '',
    source: shippedSourceId,
  };
  const entryAt = (number: number): Entry | undefined => {
    const head = named[number];
    if (head) entries[number] ??= { ...head, ...unpackBody(lineAt<PackedBody>(BODIES + number), ids) };
    return entries[number];
  };
  return {
    metadata,
    named,
    otherMeaningWords,
    entry: (id) => entryAt(numbers.get(id) ?? -1),
    entries: () => named.flatMap((_, number) => entryAt(number) ?? []),
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
