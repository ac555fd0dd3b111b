/** An entry that the reader does not want to be marked. */
export interface Mute {
  entry: string;
  /** Only on this host; everywhere when left out. */
  host?: string;
  /** Only until then, in ms since 1970; for good when left out. */
  until?: number;
}

/** What mutes a stored value holds. */
export function parseMuted(stored: unknown): readonly Mute[] {
  return Array.isArray(stored) ? stored.flatMap(parseMute) : [];
}

/** What cannot be read as it was meant is left out: a mute without its host would be one everywhere. */
function parseMute(stored: unknown): Mute[] {
  if (typeof stored !== 'object' || stored === null || !('entry' in stored)) return [];
  const { entry, host, until } = stored as Record<keyof Mute, unknown>;
  if (typeof entry !== 'string') return [];
  if (host !== undefined && typeof host !== 'string') return [];
  if (until !== undefined && (typeof until !== 'number' || !Number.isFinite(until))) return [];
  return [{ entry, ...(host === undefined ? {} : { host }), ...(until === undefined ? {} : { until }) }];
}

/** Mutes that are not over at a time, in ms since 1970. */
export function lastingMutes(muted: readonly Mute[], now: number): readonly Mute[] {
  return muted.filter(({ until }) => until === undefined || until > now);
}

/** The mutes without one of them. */
export function withoutMute(muted: readonly Mute[], mute: Mute): readonly Mute[] {
  return muted.filter((other) => other.entry !== mute.entry || other.host !== mute.host || other.until !== mute.until);
}

/** The entries that are not marked on a host at a time, in ms since 1970. */
export function mutedEntries(muted: readonly Mute[], host: string, now: number): Set<string> {
  const here = lastingMutes(muted, now).filter((mute) => mute.host === undefined || mute.host === host);
  return new Set(here.map(({ entry }) => entry));
}

/** The mutes with one added, or taken back when it is not to be `on`. What is over by `now` is dropped on the way. */
export function withMute(muted: readonly Mute[], mute: Mute, on: boolean, now: number): readonly Mute[] {
  const isOther = (other: Mute) =>
    other.entry !== mute.entry ||
    other.host !== mute.host ||
    (other.until === undefined) !== (mute.until === undefined);
  const others = lastingMutes(muted, now).filter(isOther);
  return on ? [...others, mute] : others;
}
