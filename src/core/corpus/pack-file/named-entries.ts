import type { Alias, NamedEntry } from '../pack-schema';

/** An alias as it is shipped: its name alone where that says it all, else with its condition and other meanings. */
type PackedAlias = string | [name: string, when: Alias['when'], ...not: string[]];

/** The names of entries as they are shipped, entry by entry. */
export interface PackedNames {
  ids: string[];
  labels: string[];
  kinds: NamedEntry['kind'][];
  tiers: NamedEntry['tier'][];
  aliases: PackedAlias[][];
  native: NamedEntry['native'][];
}

/** Packs what is known of entries without opening them. */
export function packNames(entries: readonly NamedEntry[]): PackedNames {
  return {
    ids: entries.map(({ id }) => id),
    labels: entries.map(({ label }) => label),
    kinds: entries.map(({ kind }) => kind),
    tiers: entries.map(({ tier }) => tier),
    aliases: entries.map(({ aliases }) =>
      aliases.map(({ name, when, not }) => (when === 'always' && not.length === 0 ? name : [name, when, ...not])),
    ),
    native: entries.map(({ native }) => native),
  };
}

/** What `packNames` was given. */
export function unpackNames({ ids, labels, kinds, tiers, aliases, native }: PackedNames): NamedEntry[] {
  return ids.map((id, at) => ({
    id,
    label: labels[at] ?? '',
    kind: kinds[at] ?? 'concept',
    tier: tiers[at] ?? 1,
    aliases: (aliases[at] ?? []).map(unpackAlias),
    native: native[at] ?? {},
  }));
}

function unpackAlias(packed: PackedAlias): Alias {
  if (typeof packed === 'string') return { name: packed, when: 'always', not: [] };
  const [name, when, ...not] = packed;
  return { name, when, not };
}
