import { heldOn } from './held-on';
import type { Entry } from './pack-schema';
import type { PartialDate } from './partial-date';

/** An office of a person or a state of a thing, with the ids of its sources. */
export interface StandingState {
  text: string;
  from?: PartialDate | undefined;
  to?: PartialDate | undefined;
  sources: string[];
}

/** What somebody or something is, and was when an article was written. */
export interface Standing {
  /** Absent when the date of the article is not known, nothing is known to have held on it, or the same holds now. */
  atDate?: { date: PartialDate; states: (StandingState & { isSure: boolean })[] };
  /** At least one: what holds or, where nothing does, what held last. */
  latest: { states: StandingState[]; isCurrent: boolean };
}

/** A person may hold several offices at once; more than so many are for the full entry. */
const MOST_OFFICES = 2;

/**
 * A person's offices, or the state of a thing, on a date and on the day on which the entry was last checked.
 * @param date of the article; undefined when it is not known.
 * @returns null for an entry without dated offices or states.
 */
export function standingOf(
  entry: Pick<Entry, 'kind' | 'roles' | 'status' | 'asOf'>,
  date?: PartialDate,
): Standing | null {
  const isPerson = entry.kind === 'person' && entry.roles.length > 0;
  const most = isPerson ? MOST_OFFICES : 1;
  const states = (isPerson ? entry.roles.map(({ title: text, ...role }) => ({ text, ...role })) : entry.status)
    .filter(({ from, to }) => from !== undefined || to !== undefined)
    .sort(byLatest);
  const current = heldOn(states, entry.asOf).map(({ state }) => state);
  const isCurrent = current.length > 0;
  const shown = isCurrent ? current.slice(0, most) : states.slice(0, 1);
  if (shown.length === 0) return null;
  const standing = { latest: { states: shown, isCurrent } };
  if (date === undefined) return standing;
  const held = heldOn(states, date).slice(0, most);
  const isSame = isCurrent && held.length === shown.length && held.every(({ state }, at) => state === shown[at]);
  if (held.length === 0 || isSame) return standing;
  return { ...standing, atDate: { date, states: held.map(({ state, isSure }) => ({ ...state, isSure })) } };
}

/** Latest beginning first, and what has none by its end. Partial dates of ISO 8601 sort as text. */
function byLatest(a: StandingState, b: StandingState): number {
  return (b.from ?? b.to ?? '').localeCompare(a.from ?? a.to ?? '');
}
