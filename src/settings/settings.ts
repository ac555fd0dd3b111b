/** What the reader has chosen. Plain data; where it is kept is `settings-store.ts`. */
export interface Settings {
  /** Hosts on which nothing is marked. */
  disabledHosts: string[];
}

export const DEFAULT_SETTINGS: Settings = { disabledHosts: [] };

/** Whether Backstory marks terms on a host. */
export function isSiteEnabled(settings: Settings, host: string): boolean {
  return !settings.disabledHosts.includes(host);
}

/** The settings with a host switched on or off; the same settings when it was so already. */
export function withSiteEnabled(settings: Settings, host: string, enabled: boolean): Settings {
  if (isSiteEnabled(settings, host) === enabled) return settings;
  return {
    ...settings,
    disabledHosts: enabled
      ? settings.disabledHosts.filter((disabled) => disabled !== host)
      : [...settings.disabledHosts, host].sort(),
  };
}
