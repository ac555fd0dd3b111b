import { ENTRY_KINDS, type EntryKind } from '../core/corpus/vocabulary';

/** Which mentions of an entry are underlined. */
export const MENTION_CHOICES = ['first-in-section', 'first-on-page', 'all'] as const;
export type MentionChoice = (typeof MENTION_CHOICES)[number];

/** What is underlined of all that is found. Whatever is not underlined is still counted and listed in the popup. */
export interface MarkingSettings {
  /** `all` also lifts the limit on how densely a paragraph is underlined: who asks for all gets all. */
  mentions: MentionChoice;
  /** Whether headings are underlined. */
  headings: boolean;
  /** Whether the texts of links are underlined. */
  links: boolean;
  /** Whether navigation and other lists of links are read at all. */
  navigation: boolean;
  /** Whether names are underlined that are only like a name of the entry. */
  approximate: boolean;
  /** Entries of this tier are underlined, and those more specialised: 1, specialised ones alone; 2, widely known ones too. */
  lastTier: 1 | 2;
  /** Kinds of entry that are never underlined. */
  excludedKinds: readonly EntryKind[];
}

/**
 * A headline is large, is read in any case, and is repeated by the first paragraph below it; an underline there would only shout.
 * A link within the text is text: readers stumble over its words as over any others. Menus are not read but looked through.
 */
export const DEFAULT_MARKING: MarkingSettings = {
  mentions: 'first-in-section',
  headings: false,
  links: true,
  navigation: false,
  approximate: true,
  lastTier: 2,
  excludedKinds: [],
};

/** The choices that a stored value holds; the default for each that is absent or not of its kind. */
export function parseMarking(stored: unknown): MarkingSettings {
  if (typeof stored !== 'object' || stored === null) return DEFAULT_MARKING;
  const given = stored as Partial<Record<keyof MarkingSettings, unknown>>;
  const flag = (name: 'headings' | 'links' | 'navigation' | 'approximate') => {
    const value = given[name];
    return typeof value === 'boolean' ? value : DEFAULT_MARKING[name];
  };
  const { excludedKinds } = given;
  return {
    mentions: MENTION_CHOICES.find((choice) => choice === given.mentions) ?? DEFAULT_MARKING.mentions,
    headings: flag('headings'),
    links: flag('links'),
    navigation: flag('navigation'),
    approximate: flag('approximate'),
    lastTier: given.lastTier === 1 ? 1 : DEFAULT_MARKING.lastTier,
    excludedKinds: Array.isArray(excludedKinds) ? ENTRY_KINDS.filter((kind) => excludedKinds.includes(kind)) : [],
  };
}

/** Whether two readers who choose so see the same. */
export function isSameMarking(a: MarkingSettings, b: MarkingSettings): boolean {
  return JSON.stringify(parseMarking(a)) === JSON.stringify(parseMarking(b));
}
