import type { PageSettings } from './page-settings';

/** The reader's choices for a page, as they change. */
export interface FollowedSettings {
  /** Calls the listener with a part of them: at once, then at each change of it, until the signal aborts. */
  watch<K extends keyof PageSettings>(part: K, listener: (value: PageSettings[K]) => void, signal: AbortSignal): void;
  /** They may have changed: asks for them anew. */
  refresh(): undefined;
}

/**
 * Follows the choices for a page.
 * @param first what was chosen when the page's script was put in.
 * @param ask gets them anew. Where it fails twice there is nobody left to ask.
 */
export function followPageSettings(first: PageSettings, ask: () => Promise<PageSettings>): FollowedSettings {
  let settings = first;
  let asked = 0;
  const followers = new Set<() => void>();
  const take = (next: PageSettings) => {
    settings = next;
    for (const follow of followers) follow();
  };
  return {
    watch(part, listener, signal) {
      let known: string | undefined;
      const follow = () => {
        const value = settings[part];
        const said = JSON.stringify(value);
        if (said === known) return;
        known = said;
        listener(value);
      };
      followers.add(follow);
      signal.addEventListener('abort', () => followers.delete(follow), { once: true });
      follow();
    },
    refresh(): undefined {
      const turn = ++asked;
      ask()
        .catch(ask)
        .then(
          (next) => turn === asked && take(next),
          () => undefined,
        );
    },
  };
}
