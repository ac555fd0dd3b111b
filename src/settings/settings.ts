import { DEFAULT_MARKING, type MarkingSettings, parseMarking } from './marking-settings';

/** What the reader has chosen. Plain data; where it is kept is `settings-store.ts`. */
export interface Settings {
  /** Hosts on which nothing is marked, in alphabetical order. */
  disabledHosts: readonly string[];
  marking: MarkingSettings;
}

export const DEFAULT_SETTINGS: Settings = { disabledHosts: [], marking: DEFAULT_MARKING };

/** The settings that a stored value holds; the defaults for whatever is absent or not of its kind. */
export function parseSettings(stored: unknown): Settings {
  if (typeof stored !== 'object' || stored === null) return DEFAULT_SETTINGS;
  return {
    disabledHosts: parseDisabledHosts(stored),
    marking: parseMarking('marking' in stored ? stored.marking : undefined),
  };
}

/** Of a stored value the one part that every page asks for. */
export function parseDisabledHosts(stored: unknown): readonly string[] {
  if (typeof stored !== 'object' || stored === null || !('disabledHosts' in stored)) return [];
  const { disabledHosts } = stored;
  return Array.isArray(disabledHosts) ? disabledHosts.filter((host) => typeof host === 'string') : [];
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
