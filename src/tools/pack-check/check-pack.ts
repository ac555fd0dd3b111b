import { sourcesCitedBy } from '../../core/corpus/cited-sources';
import type { Entry } from '../../core/corpus/pack-schema';
import { checkEntry } from './check-entry';
import { checkLeaders } from './check-leaders';
import { checkNames } from './check-names';
import { checkRelations } from './check-relations';
import { type EntryName, sharedNames } from './entry-names';
import { neighboursOf } from './entry-relations';
import type { Finding } from './finding';
import { type EntryFigures, measureEntry } from './measure-entry';

/** An entry with its figures, also those that take the other entries to know. */
export interface CheckedEntry extends EntryFigures {
  entry: Entry;
  /** How many entries it is related to, whichever side says so. */
  neighbours: number;
  /** Its names that other entries have too, each with all that have it. */
  shared: EntryName[][];
}

export interface PackCheck {
  entries: CheckedEntry[];
  /** Distinct sources that some entry cites. */
  sources: number;
  findings: Finding[];
}

/**
 * Measures the entries of a pack and looks for what makes them weak, beyond what keeps a pack from compiling.
 * @param today the day that ages are counted to.
 */
export function checkPack(entries: readonly Entry[], today: Date): PackCheck {
  const neighbours = neighboursOf(entries);
  const shared = sharedNames(entries);
  const checked = entries.map((entry) => ({
    entry,
    ...measureEntry(entry, today),
    neighbours: neighbours.get(entry.id)?.size ?? 0,
    shared: shared.filter((owners) => owners.some((name) => name.entry === entry.id)),
  }));
  return {
    entries: checked,
    sources: new Set(entries.flatMap(sourcesCitedBy)).size,
    findings: [
      ...checked.flatMap(({ entry, ...figures }) => checkEntry(entry, figures)),
      ...checkNames(entries),
      ...checkRelations(entries),
      ...checkLeaders(entries),
    ],
  };
}
