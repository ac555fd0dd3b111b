/** What may be found wrong with an entry, by sort, errors first: how much it weighs, and the heading under which it is listed. */
export const FINDING_SORTS = {
  'always-twice': { severity: 'error', heading: 'names that always mean two entries' },
  'long-summary': { severity: 'error', heading: 'summaries that are too long for a card' },
  'few-sources': { severity: 'error', heading: 'full entries that rest on one source' },
  'no-source': { severity: 'error', heading: 'entries without a source' },
  orphan: { severity: 'error', heading: 'entries that nothing is related to' },
  'no-coordinates': { severity: 'error', heading: 'places without coordinates' },
  contradiction: { severity: 'error', heading: 'relations that contradict each other' },
  'few-cited': { severity: 'warning', heading: 'entries with statements that no source is given for' },
  'hard-to-read': { severity: 'warning', heading: 'entries that are hard to read' },
  'everyday-word': { severity: 'warning', heading: 'everyday words that are always spotted' },
  'short-acronym': { severity: 'warning', heading: 'short abbreviations that are always spotted' },
  'shared-name': { severity: 'warning', heading: 'names of several entries, none of which says what else they mean' },
  'past-leader': { severity: 'warning', heading: 'leaders whose offices are all past' },
  'leader-without-office': { severity: 'warning', heading: 'leaders of groups without an office' },
  'allied-and-opposed': { severity: 'warning', heading: 'pairs both allied and opposed' },
  stale: { severity: 'warning', heading: 'entries last checked over a year ago' },
} as const satisfies Record<string, { severity: 'error' | 'warning'; heading: string }>;
export type FindingSort = keyof typeof FINDING_SORTS;

export interface Finding {
  sort: FindingSort;
  /** Id of the entry to change. */
  entry: string;
  /** What is wrong and what to do about it. */
  message: string;
}

export function isError({ sort }: Finding): boolean {
  return FINDING_SORTS[sort].severity === 'error';
}
