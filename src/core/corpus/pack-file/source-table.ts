import type { Source } from '../pack-schema';

/**
 * Sources as they are shipped, column by column: like beside like compresses best. A source without a date has 0. Editors know a source
 * by a telling id, of which nobody sees anything: in the file it is its place.
 */
export interface SourceTable {
  urls: string[];
  titles: string[];
  publishers: string[];
  dates: (string | 0)[];
  kinds: Source['kind'][];
}

export function packSources(sources: readonly Source[]): SourceTable {
  return {
    urls: sources.map(({ url }) => url),
    titles: sources.map(({ title }) => title),
    publishers: sources.map(({ publisher }) => publisher),
    dates: sources.map(({ date }) => date ?? 0),
    kinds: sources.map(({ kind }) => kind),
  };
}

/** The id of a source that was shipped, by its number. */
export function shippedSourceId(number: number): string {
  return `s${number.toString(36)}`;
}

/** What `packSources` was given, under shipped ids. */
export function unpackSources({ urls, titles, publishers, dates, kinds }: SourceTable): Source[] {
  return urls.map((url, at) => {
    const date = dates[at];
    return {
      id: shippedSourceId(at),
      url,
      title: titles[at] ?? '',
      publisher: publishers[at] ?? '',
      ...(date && { date }),
      kind: kinds[at] ?? 'reference',
    };
  });
}
