/** What the reader has chosen. Plain data; where it is kept is `settings-store.ts`. */
export interface Settings {
  /** Hosts on which nothing is marked, in alphabetical order. */
  disabledHosts: readonly string[];
}

export const DEFAULT_SETTINGS: Settings = { disabledHosts: [] };

/** The settings that a stored value holds; the defaults for whatever is absent or not of its kind. */
export function parseSettings(stored: unknown): Settings {
  if (typeof stored !== 'object' || stored === null || !('disabledHosts' in stored)) return DEFAULT_SETTINGS;
  const { disabledHosts } = stored;
  if (!Array.isArray(disabledHosts)) return DEFAULT_SETTINGS;
  return { disabledHosts: disabledHosts.filter((host) => typeof host === 'string') };
}

/** Whether Backstory marks terms on a host. */
export function isSiteEnabled(settings: Settings, host: string): boolean {
  return !settings.disabledHosts.includes(host);
}

/** The settings with a host switched on or off; the same settings when it was so already. */
export function withSiteEnabled(settings: Settings, host: string, enabled: boolean): Settings {
  if (isSiteEnabled(settings, host) === enabled) return settings;
  const others = settings.disabledHosts.filter((disabled) => disabled !== host);
  return { ...settings, disabledHosts: enabled ? others : [...others, host].sort() };
}
