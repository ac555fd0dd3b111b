import { SECTIONS, type SectionName } from './section';
import type { SyncedSection } from './synced-items';

/** Why something is not in step. */
const SYNC_PROBLEMS = ['too-large', 'newer', 'refused'] as const;
/**
 * `too-large`: the settings do not fit into what browsers allow. `newer`: another browser has a later version of Backstory. `refused`:
 * the browser did not take them; they are offered again.
 */
export type SyncProblem = (typeof SYNC_PROBLEMS)[number];

/** What this browser remembers of keeping in step. Kept beside the settings, and not part of them: each browser has its own. */
export interface SyncState {
  isOn: boolean;
  /** Each section as all browsers had it, as far as this one knows. */
  agreed: Partial<Record<SectionName, SyncedSection>>;
  problem: SyncProblem | null;
}

export const SYNC_OFF: SyncState = { isOn: false, agreed: {}, problem: null };

/** The state that a stored value holds; off where it holds none. */
export function parseSyncState(stored: unknown): SyncState {
  if (typeof stored !== 'object' || stored === null) return SYNC_OFF;
  const { isOn, agreed, problem } = stored as Record<keyof SyncState, unknown>;
  if (isOn !== true) return SYNC_OFF;
  const sections = Object.entries(typeof agreed === 'object' && agreed !== null ? agreed : {});
  return {
    isOn,
    agreed: Object.fromEntries(
      sections.filter(([name, section]) => SECTIONS.some((each) => each === name) && isSyncedSection(section)),
    ),
    problem: SYNC_PROBLEMS.find((each) => each === problem) ?? null,
  };
}

function isSyncedSection(value: unknown): value is SyncedSection {
  if (typeof value !== 'object' || value === null) return false;
  const { at, text } = value as Record<keyof SyncedSection, unknown>;
  return typeof at === 'number' && typeof text === 'string';
}
