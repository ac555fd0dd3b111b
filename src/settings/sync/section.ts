import { parseHover } from '../hover-settings';
import { parseLanguage } from '../language-settings';
import { parseLook } from '../look-settings';
import { parseMarking } from '../marking-settings';
import { type Mute, parseMuted } from '../muted-settings';
import { DEFAULT_SETTINGS, type Settings } from '../settings';
import { parseSites, type SiteSettings, withRule } from '../site-settings';

/** The parts of the settings that browsers keep in step, each by itself: a change of one undoes no change of another. */
export const SECTIONS = ['marking', 'look', 'hover', 'sites', 'language', 'muted'] as const;
export type SectionName = (typeof SECTIONS)[number];
type Section = Settings[SectionName];

/** What a section says, as a text: two say the same when their texts are equal. */
export function sectionText(settings: Settings, name: SectionName): string {
  return JSON.stringify(settings[name]);
}

/** The settings with a section as a text says it. Throws an error where the text is not JSON. */
export function withSection(settings: Settings, name: SectionName, text: string): Settings {
  return { ...settings, [name]: parseSection(name, JSON.parse(text)) };
}

/**
 * The settings with a section of which two browsers have different ones and neither is known to be the later: nothing is lost from
 * lists; a choice that one has made stands against none; where both have chosen, the other's is that of all other browsers.
 * @param text what the others say.
 */
export function mergeSection(settings: Settings, name: SectionName, text: string): Settings {
  const others = parseSection(name, JSON.parse(text));
  return { ...settings, [name]: merge(name, settings[name], others) };
}

function parseSection(name: SectionName, stored: unknown): Section {
  switch (name) {
    case 'marking':
      return parseMarking(stored);
    case 'look':
      return parseLook(stored);
    case 'hover':
      return parseHover(stored);
    case 'sites':
      return parseSites({ sites: stored });
    case 'language':
      return parseLanguage(stored);
    case 'muted':
      return parseMuted(stored);
  }
}

function merge(name: SectionName, ours: Section, others: Section): Section {
  if (name === 'muted') return mergeMuted(ours as readonly Mute[], others as readonly Mute[]);
  if (name === 'sites') return mergeSites(ours as SiteSettings, others as SiteSettings);
  return mergeChoice(ours, others, DEFAULT_SETTINGS[name]);
}

/** Of each choice the other's, unless it is the default. */
function mergeChoice<T>(ours: T, others: T, byDefault: T): T {
  if (typeof byDefault !== 'object' || byDefault === null || Array.isArray(byDefault)) {
    return JSON.stringify(others) === JSON.stringify(byDefault) ? ours : others;
  }
  const names = Object.keys(byDefault) as (keyof T)[];
  return Object.fromEntries(names.map((name) => [name, mergeChoice(ours[name], others[name], byDefault[name])])) as T;
}

function mergeMuted(ours: readonly Mute[], others: readonly Mute[]): readonly Mute[] {
  const isSame = (a: Mute, b: Mute) => a.entry === b.entry && a.host === b.host && a.until === b.until;
  return [...others, ...ours.filter((mute) => !others.some((other) => isSame(mute, other)))];
}

function mergeSites(ours: SiteSettings, others: SiteSettings): SiteSettings {
  const elsewhere = mergeChoice(ours.elsewhere, others.elsewhere, DEFAULT_SETTINGS.sites.elsewhere);
  return others.rules.reduce(withRule, { ...ours, elsewhere });
}
