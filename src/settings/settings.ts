import { DEFAULT_MARKING, type MarkingSettings, parseMarking } from './marking-settings';

/** What the reader has chosen. Plain data; where it is kept is `settings-store.ts`. */
export interface Settings {
  /** Hosts on which nothing is marked, in alphabetical order. */
  disabledHosts: readonly string[];
  marking: MarkingSettings;
  /** Entries that are not marked, in the order in which the reader said so. */
  muted: readonly Mute[];
}

/** An entry that the reader does not want to be marked. */
export interface Mute {
  entry: string;
  /** Only on this host; everywhere when left out. */
  host?: string;
  /** Only until then, in ms since 1970; for good when left out. */
  until?: number;
}

export const DEFAULT_SETTINGS: Settings = { disabledHosts: [], marking: DEFAULT_MARKING, muted: [] };

/** The settings that a stored value holds; the defaults for whatever is absent or not of its kind. */
export function parseSettings(stored: unknown): Settings {
  if (typeof stored !== 'object' || stored === null) return DEFAULT_SETTINGS;
  const muted = 'muted' in stored && Array.isArray(stored.muted) ? stored.muted : [];
  return {
    disabledHosts: parseDisabledHosts(stored),
    marking: parseMarking('marking' in stored ? stored.marking : undefined),
    muted: muted.flatMap(parseMute),
  };
}

/** Of a stored value the one part that every page asks for. */
export function parseDisabledHosts(stored: unknown): readonly string[] {
  if (typeof stored !== 'object' || stored === null || !('disabledHosts' in stored)) return [];
  const { disabledHosts } = stored;
  return Array.isArray(disabledHosts) ? disabledHosts.filter((host) => typeof host === 'string') : [];
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

/** Whether Backstory marks terms on a host. */
export function isSiteEnabled({ disabledHosts }: Pick<Settings, 'disabledHosts'>, host: string): boolean {
  return !disabledHosts.includes(host);
}

/** The settings with a host switched on or off; the same settings when it was so already. */
export function withSiteEnabled(settings: Settings, host: string, enabled: boolean): Settings {
  if (isSiteEnabled(settings, host) === enabled) return settings;
  const others = settings.disabledHosts.filter((disabled) => disabled !== host);
  return { ...settings, disabledHosts: enabled ? others : [...others, host].sort() };
}

/** The settings with some of the choices on marking changed. */
export function withMarking(settings: Settings, changed: Partial<MarkingSettings>): Settings {
  return { ...settings, marking: parseMarking({ ...settings.marking, ...changed }) };
}

/** The entries that are not marked on a host at a time, in ms since 1970. */
export function mutedEntries({ muted }: Settings, host: string, now: number): Set<string> {
  const here = muted.filter((mute) => mute.host === undefined || mute.host === host);
  return new Set(here.filter((mute) => !isOver(mute, now)).map(({ entry }) => entry));
}

/** The settings with a mute added, or taken back when it is not to be `on`. What is over by `now` is dropped on the way. */
export function withMute(settings: Settings, mute: Mute, on: boolean, now: number): Settings {
  const isOther = (other: Mute) =>
    other.entry !== mute.entry ||
    other.host !== mute.host ||
    (other.until === undefined) !== (mute.until === undefined);
  const others = settings.muted.filter((other) => isOther(other) && !isOver(other, now));
  return { ...settings, muted: on ? [...others, mute] : others };
}

function isOver({ until }: Mute, now: number): boolean {
  return until !== undefined && until <= now;
}
