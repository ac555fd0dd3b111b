/** What Backstory does on a site: `on-click` is to wait on each page until the reader asks for it. */
export const SITE_MODES = ['on', 'on-click', 'off'] as const;
export type SiteMode = (typeof SITE_MODES)[number];

export interface SiteRule {
  /** A host, with its port if it has one (`www.example.org`), or a host with all below it (`*.example.org`). */
  pattern: string;
  mode: SiteMode;
}

/** Where Backstory runs. */
export interface SiteSettings {
  /** On sites that no rule names. */
  elsewhere: SiteMode;
  /** In alphabetical order of the patterns, each of which there is once. */
  rules: readonly SiteRule[];
}

export const DEFAULT_SITES: SiteSettings = { elsewhere: 'on', rules: [] };

const WILDCARD = '*.';

/**
 * Of stored settings what they say of sites; the default for what is absent or not of its kind. Every page asks, so this does
 * without the other settings. Before version 2 there was a list of hosts on which Backstory was off, `disabledHosts`.
 */
export function parseSites(stored: unknown): SiteSettings {
  if (typeof stored !== 'object' || stored === null) return DEFAULT_SITES;
  const { sites, disabledHosts } = stored as Record<string, unknown>;
  if (typeof sites !== 'object' || sites === null) {
    return Array.isArray(disabledHosts) ? withRules(DEFAULT_SITES, disabledHosts.map(offAt)) : DEFAULT_SITES;
  }
  const { elsewhere, rules } = sites as Record<string, unknown>;
  const mode = SITE_MODES.find((each) => each === elsewhere) ?? DEFAULT_SITES.elsewhere;
  return withRules({ elsewhere: mode, rules: [] }, Array.isArray(rules) ? rules : []);
}

const offAt = (pattern: unknown) => ({ pattern, mode: 'off' });

/** What Backstory does on a host: what the rule says that names it most closely. */
export function siteModeOf({ elsewhere, rules }: SiteSettings, host: string): SiteMode {
  let closest: SiteRule | null = null;
  for (const rule of rules) {
    if (isMatch(rule.pattern, host) && (!closest || closeness(rule) > closeness(closest))) closest = rule;
  }
  return closest?.mode ?? elsewhere;
}

/** The settings with another mode for one host; the same when it has that mode already. */
export function withSiteMode(sites: SiteSettings, host: string, mode: SiteMode): SiteSettings {
  if (siteModeOf(sites, host) === mode) return sites;
  const others = withoutRule(sites, host);
  return siteModeOf(others, host) === mode ? others : withRules(others, [{ pattern: host, mode }]);
}

/** The settings with a rule, in place of any with the same pattern. */
export function withRule(sites: SiteSettings, rule: SiteRule): SiteSettings {
  return withRules(withoutRule(sites, rule.pattern), [rule]);
}

/** The settings without the rule for a pattern. */
export function withoutRule(sites: SiteSettings, pattern: string): SiteSettings {
  return { ...sites, rules: sites.rules.filter((rule) => rule.pattern !== pattern) };
}

function withRules({ elsewhere, rules }: SiteSettings, more: readonly unknown[]): SiteSettings {
  const byPattern = new Map(rules.map((rule) => [rule.pattern, rule]));
  for (const rule of more)
    if (isSiteRule(rule)) byPattern.set(rule.pattern, { pattern: rule.pattern, mode: rule.mode });
  return { elsewhere, rules: [...byPattern.values()].sort((a, b) => (a.pattern < b.pattern ? -1 : 1)) };
}

function isSiteRule(rule: unknown): rule is SiteRule {
  if (typeof rule !== 'object' || rule === null) return false;
  const { pattern, mode } = rule as Record<string, unknown>;
  return typeof pattern === 'string' && pattern !== '' && SITE_MODES.some((each) => each === mode);
}

/** The pattern of a domain and all below it fits the domain itself too. */
function isMatch(pattern: string, host: string): boolean {
  if (!pattern.startsWith(WILDCARD)) return pattern === host;
  const domain = pattern.slice(WILDCARD.length);
  return host === domain || host.endsWith(`.${domain}`);
}

/** A host by itself before any pattern; of patterns, the longer. */
function closeness({ pattern }: SiteRule): number {
  return pattern.startsWith(WILDCARD) ? pattern.length : Number.POSITIVE_INFINITY;
}
