import type { Alias, NamedEntry } from '../pack-schema';
import { ENTRY_KINDS } from '../vocabulary';

/** An alias as it is shipped: its name alone where that says it all, else with its condition and other meanings. */
type PackedAlias = string | [name: string, when: Alias['when'], ...not: string[]];

/** What an entry is called, as it is shipped; its kind is the place of that in ENTRY_KINDS, and 0 stands for no native names. */
export type PackedNames = [
  id: string,
  label: string,
  kind: number,
  tier: NamedEntry['tier'],
  native: NamedEntry['native'] | 0,
  ...aliases: PackedAlias[],
];

/** Packs what is known of an entry without opening it. */
export function packNames({ id, label, kind, tier, native, aliases }: NamedEntry): PackedNames {
  const packed = aliases.map(
    ({ name, when, not }): PackedAlias => (when === 'always' && not.length === 0 ? name : [name, when, ...not]),
  );
  return [id, label, ENTRY_KINDS.indexOf(kind), tier, Object.keys(native).length > 0 ? native : 0, ...packed];
}

/** What `packNames` was given. */
export function unpackNames([id, label, kind, tier, native, ...aliases]: PackedNames): NamedEntry {
  return {
    id,
    label,
    kind: ENTRY_KINDS[kind] ?? 'concept',
    tier,
    native: native === 0 ? {} : native,
    aliases: aliases.map(unpackAlias),
  };
}

function unpackAlias(packed: PackedAlias): Alias {
  if (typeof packed === 'string') return { name: packed, when: 'always', not: [] };
  const [name, when, ...not] = packed;
  return { name, when, not };
}
