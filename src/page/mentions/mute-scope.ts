import type { MutedTerms } from './muted-terms';

/** How far the reader's wish not to see an entry marked reaches. */
export type MuteScope = 'page' | 'site' | 'week' | 'always';

/** A wish that outlives the page, as settings keep it. */
export interface StoredMute {
  entry: string;
  host?: string;
  /** In ms since 1970. */
  until?: number;
}

const MS_PER_WEEK = 7 * 86_400_000;

export interface MutingEnvironment {
  muted: MutedTerms;
  host: string;
  store(mute: StoredMute, on: boolean): Promise<void>;
  /** In ms since 1970. */
  now(): number;
}

/**
 * Mutes an entry as far as the scope reaches, or takes that back when it is not to be `on`. Rejects when the settings cannot be
 * written.
 */
export async function setMuteScope(
  { entry, scope, on }: { entry: string; scope: MuteScope; on: boolean },
  { muted, host, store, now }: MutingEnvironment,
): Promise<void> {
  if (scope === 'page') muted.setHere(entry, on);
  else if (scope === 'site') await store({ entry, host }, on);
  else if (scope === 'week') await store({ entry, until: now() + MS_PER_WEEK }, on);
  else await store({ entry }, on);
}
