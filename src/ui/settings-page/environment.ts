import type { BackgroundClient } from '../../messaging/contract';
import type { LookSettings } from '../../settings/look-settings';
import type { Settings } from '../../settings/settings';
import type { SpokenWords } from '../speaking';

/** Why a file of settings was refused. `details` says where in it, in English. */
export interface FileProblem {
  kind: 'not-json' | 'not-settings' | 'newer' | 'invalid';
  details: readonly string[];
}

/** Whether the reader's browsers have the same settings, and what stands in the way. */
export interface SyncStatus {
  isOn: boolean;
  problem: 'too-large' | 'newer' | 'refused' | null;
}

/** Keeping the settings in step between the reader's browsers. */
export interface SyncEnvironment {
  /** What it is when the page opens. */
  status: SyncStatus;
  turn(isOn: boolean): Promise<void>;
  /** Tells of every change until the signal aborts. */
  watch(listener: (status: SyncStatus) => void, signal: AbortSignal): void;
}

/** What the settings page needs of the browser; handed in, so that it runs anywhere. */
export interface SettingsEnvironment extends SpokenWords {
  /** What they are when the page opens. */
  settings: Settings;
  background: Pick<BackgroundClient, 'listings'>;
  /** Changes the settings for good; resolves with what they are then. */
  change(change: (settings: Settings) => Settings): Promise<Settings>;
  /** Tells of every change, wherever it was made, until the signal aborts. */
  watch(listener: (settings: Settings) => void, signal: AbortSignal): void;
  /** Marks stretches of our own text as terms on pages are marked, until the signal aborts. */
  mark(ranges: { exact: Range; approximate: Range }, signal: AbortSignal): void;
  /** Gives what is marked on this page a look. */
  showLook(look: LookSettings): void;
  /** Has the reader save a file. */
  saveFile(name: string, text: string): void;
  writeSettings(settings: Settings): string;
  readSettings(text: string): { settings: Settings } | { problem: FileProblem };
  sync: SyncEnvironment;
}
