import type { EntryKind } from '../../core/corpus/vocabulary';
import type { MessageKey } from '../../i18n/message-keys';
import type { PageTerm } from '../../messaging/contract';

/** What of the kinds of entries belongs together for a reader, in the order in which it is told. */
const GROUPS = [
  { heading: 'briefing.people', kinds: ['person'] },
  { heading: 'briefing.groups', kinds: ['group', 'institution', 'people'] },
  { heading: 'briefing.places', kinds: ['place', 'border', 'infrastructure'] },
  { heading: 'briefing.events', kinds: ['event', 'agreement', 'operation'] },
  { heading: 'briefing.ideas', kinds: ['law', 'concept'] },
] as const satisfies { heading: MessageKey; kinds: readonly EntryKind[] }[];

export interface TermGroup {
  /** The message over them. */
  heading: (typeof GROUPS)[number]['heading'];
  terms: PageTerm[];
  /** Whether the heading leaves open what each of them is. */
  isMixed: boolean;
}

/** Terms in groups, each in the order given. Terms of no known kind are left out, and so are groups without terms. */
export function groupByKind(terms: readonly PageTerm[], kindOf: (entry: string) => EntryKind | undefined): TermGroup[] {
  return GROUPS.flatMap(({ heading, kinds }) => {
    const ofGroup: readonly EntryKind[] = kinds;
    const found = terms.filter(({ entry }) => {
      const kind = kindOf(entry);
      return kind !== undefined && ofGroup.includes(kind);
    });
    return found.length > 0 ? [{ heading, terms: found, isMixed: kinds.length > 1 }] : [];
  });
}
