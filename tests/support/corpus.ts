import * as v from 'valibot';
import {
  type Alias,
  aliasSchema,
  type Entry,
  entrySchema,
  type Pack,
  type Source,
} from '../../src/core/corpus/pack-schema';

type EntryDraft = Partial<Omit<Entry, 'aliases'>> & { id: string; aliases?: (string | Partial<Alias>)[] };

/** An entry with everything that a test does not care about filled in. */
export function makeEntry({ aliases = [], ...draft }: EntryDraft): Entry {
  return v.parse(entrySchema, {
    label: draft.id,
    kind: 'concept',
    depth: 'short',
    tier: 1,
    asOf: '2026-01-31',
    summary: [
      { type: 'text', text: `What ${draft.id} is.` },
      { type: 'citation', source: 'a-source' },
    ],
    sections: [],
    ...draft,
    aliases: aliases.map((alias) => v.parse(aliasSchema, typeof alias === 'string' ? { name: alias } : alias)),
  });
}

export function makeSource(draft: Partial<Source> = {}): Source {
  return {
    id: 'a-source',
    url: 'https://example.org/a-page',
    title: 'A page',
    publisher: 'A publisher',
    kind: 'news',
    ...draft,
  };
}

/** A pack of these entries. */
export function makePack(entries: Entry[], draft: Partial<Pack> = {}): Pack {
  return {
    format: 1,
    id: 'test-pack',
    title: 'Test pack',
    description: 'For tests',
    version: '1.0.0',
    licence: 'CC-BY-4.0',
    languages: ['en'],
    maintainers: ['Testers'],
    contextWords: ['Pakistan', 'Afghanistan', 'Kabul'],
    otherSubjects: {},
    sources: [makeSource()],
    entries,
    ...draft,
  };
}
