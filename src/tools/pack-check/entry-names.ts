import type { Alias, Entry } from '../../core/corpus/pack-schema';
import { ALIAS_CONDITIONS } from '../../core/corpus/vocabulary';
import { createLexicon } from '../../core/text/lexicon';
import { tokenise } from '../../core/text/tokenise';

/** A name, which of an entry's it is, and when it is spotted. */
export interface EntryName extends Alias {
  entry: string;
}

/** The label, which is always spotted unless an alias of the same name says otherwise, and the aliases. */
export function namesOf({ id, label, aliases }: Entry): EntryName[] {
  const own: Alias[] = aliases.some(({ name }) => name === label) ? [] : [{ name: label, when: 'always', not: [] }];
  return [...own, ...aliases].map((alias) => ({ ...alias, entry: id }));
}

/**
 * The names that several entries have, as matching compares them: *Zero-Line* is *zero line*. Each list holds one name of
 * each entry that has it, that which is spotted most readily, in the order of the entries.
 */
export function sharedNames(entries: readonly Entry[]): EntryName[][] {
  const lexicon = createLexicon();
  const byForm = new Map<string, Map<string, EntryName>>();
  for (const name of entries.flatMap(namesOf)) {
    const form = tokenise(name.name, lexicon)
      .map(({ word }) => word.norm)
      .join(' ');
    const owners = byForm.get(form) ?? new Map<string, EntryName>();
    byForm.set(form, owners);
    const known = owners.get(name.entry);
    if (!known || readiness(name) < readiness(known)) owners.set(name.entry, name);
  }
  return [...byForm.values()].filter((owners) => owners.size > 1).map((owners) => [...owners.values()]);
}

/** `"Haqqani": anas-haqqani (named), khalil-haqqani (named)`, of a name that several entries have. */
export function describeOwners(owners: readonly EntryName[]): string {
  return `"${owners[0]?.name}": ${owners.map(({ entry, when }) => `${entry} (${when})`).join(', ')}`;
}

function readiness({ when }: Alias): number {
  return ALIAS_CONDITIONS.indexOf(when);
}
