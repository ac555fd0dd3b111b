import type { Settings } from '../settings';
import { mergeSection, SECTIONS, type SectionName, sectionText, withSection } from './section';
import { readSection, type SyncedItems, type SyncedSection } from './synced-items';

/** What is to be done so that this browser and the others are in step. */
export interface Reconciliation {
  /** The very settings that were given when they stay as they are. */
  settings: Settings;
  /** Sections that the others are to get. */
  offers: Partial<Record<SectionName, SyncedSection>>;
  /** Sections that are in step when the settings are kept. */
  agreed: Partial<Record<SectionName, SyncedSection>>;
}

/**
 * Compares settings with what browsers keep in step, section by section. Of two changes the later one counts. What this browser
 * compares for the first time is merged, so that nothing is lost when a reader turns it on. What a later version
 * wrote is left alone on both sides.
 * @param agreed each section as all browsers had it when this one looked last.
 * @param now in ms since 1970: when sections that differ from that were changed here.
 */
export function reconcile(
  settings: Settings,
  agreed: Reconciliation['agreed'],
  items: SyncedItems,
  now: number,
): Reconciliation {
  const result: Reconciliation = { settings, offers: {}, agreed: { ...agreed } };
  for (const name of SECTIONS) {
    const theirs = readSection(name, items);
    if (theirs === 'newer') continue;
    // It may still be on its way; a later change of ours does not wait for it.
    if (theirs === 'incomplete') offerChange(name, result, now);
    else reconcileSection(name, theirs === 'absent' ? null : theirs, result, now);
  }
  return result;
}

function reconcileSection(name: SectionName, theirs: SyncedSection | null, result: Reconciliation, now: number): void {
  const ours = sectionText(result.settings, name);
  const last = result.agreed[name];
  if (!theirs) {
    // Nobody has it yet, or the service has forgotten it.
    result.offers[name] = { at: last?.text === ours ? last.at : now, text: ours };
    return;
  }
  if (!last) {
    result.settings = theirs.text === ours ? result.settings : mergeSection(result.settings, name, theirs.text);
    const merged = sectionText(result.settings, name);
    if (merged === theirs.text) result.agreed[name] = theirs;
    else result.offers[name] = { at: Math.max(now, theirs.at + 1), text: merged };
    return;
  }
  const mine = last.text === ours ? last : { at: Math.max(now, last.at + 1), text: ours };
  if (mine.at > theirs.at) {
    result.offers[name] = mine;
    return;
  }
  const taken = withSection(result.settings, name, theirs.text);
  // As this version writes it: what another version writes otherwise is no change of the reader's.
  const text = sectionText(taken, name);
  result.agreed[name] = { at: theirs.at, text };
  if (text !== ours) result.settings = taken;
}

function offerChange(name: SectionName, result: Reconciliation, now: number): void {
  const text = sectionText(result.settings, name);
  const last = result.agreed[name];
  if (last && last.text !== text) result.offers[name] = { at: Math.max(now, last.at + 1), text };
}
