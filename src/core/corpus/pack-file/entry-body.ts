import type { Entry } from '../pack-schema';
import type { Relation } from '../vocabulary';
import { type ProseIds, type ProseNumbers, packProse, unpackProse } from './prose';

/** What of an entry is read only when somebody asks for it. */
export type EntryBody = Omit<Entry, 'id' | 'label' | 'kind' | 'tier' | 'aliases' | 'native'>;

/** A statement with the numbers of its sources. */
type Cited<T extends unknown[]> = [...T, ...sources: number[]];

/**
 * An entry's body as it is shipped. Sources are numbered by their first citation in the entry, which keeps their numbers small;
 * `sources` says which they are. What an entry does not have is 0.
 */
export type PackedBody = [
  asOf: string,
  depth: Entry['depth'],
  wikipedia: string | 0,
  coordinates: Entry['coordinates'] | 0,
  summary: string,
  sections: [heading: string, ...paragraphs: string[]][],
  roles: Cited<[from: string | 0, to: string | 0, title: string]>[],
  status: Cited<[from: string | 0, to: string | 0, text: string]>[],
  timeline: Cited<[date: string, text: string]>[],
  /** Each relation with the number of the entry it leads to. */
  related: [relation: Relation, entry: number][],
  sources: number[],
];

/** Packs what an entry has besides its names. Its sources and the entries that it points at are told by number. */
export function packBody(entry: EntryBody, numbers: ProseNumbers): PackedBody {
  const sources: number[] = [];
  const ofSource = (id: string) => {
    const source = numbers.ofSource(id);
    const at = sources.indexOf(source);
    return at >= 0 ? at : sources.push(source) - 1;
  };
  const own = { ...numbers, ofSource };
  const from = (dated: { from?: string | undefined }) => dated.from ?? 0;
  const to = (dated: { to?: string | undefined }) => dated.to ?? 0;
  return [
    entry.asOf,
    entry.depth,
    entry.wikipedia ?? 0,
    entry.coordinates ?? 0,
    packProse(entry.summary, own),
    entry.sections.map(({ heading, paragraphs }) => [heading, ...paragraphs.map((text) => packProse(text, own))]),
    entry.roles.map((role) => [from(role), to(role), role.title, ...role.sources.map(ofSource)]),
    entry.status.map((state) => [from(state), to(state), state.text, ...state.sources.map(ofSource)]),
    entry.timeline.map((event) => [event.date, event.text, ...event.sources.map(ofSource)]),
    entry.related.map(({ id, relation }) => [relation, numbers.ofEntry(id)]),
    sources,
  ];
}

/** What `packBody` was given. */
export function unpackBody(packed: PackedBody, ids: ProseIds): EntryBody {
  const [asOf, depth, wikipedia, coordinates, summary, sections, roles, status, timeline, related, numbers] = packed;
  const source = (number: number) => ids.source(numbers[number] ?? -1);
  const own = { ...ids, source };
  const period = (from: string | 0, to: string | 0) => ({ ...(from !== 0 && { from }), ...(to !== 0 && { to }) });
  return {
    ...(wikipedia !== 0 && { wikipedia }),
    depth,
    ...(coordinates !== 0 && { coordinates }),
    roles: roles.map(([from, to, title, ...cited]) => ({ title, ...period(from, to), sources: cited.map(source) })),
    status: status.map(([from, to, text, ...cited]) => ({ text, ...period(from, to), sources: cited.map(source) })),
    timeline: timeline.map(([date, text, ...cited]) => ({ date, text, sources: cited.map(source) })),
    related: related.map(([relation, entry]) => ({ id: ids.entry(entry), relation })),
    asOf,
    summary: unpackProse(summary, own),
    sections: sections.map(([heading, ...paragraphs]) => ({
      heading,
      paragraphs: paragraphs.map((text) => unpackProse(text, own)),
    })),
  };
}
