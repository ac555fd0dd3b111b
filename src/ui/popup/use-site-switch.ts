import { useState } from 'preact/hooks';
import type { PageDescription } from '../../messaging/contract';
import type { SiteMode } from '../../settings/site-settings';

export interface SiteSwitchState {
  host: string;
  mode: SiteMode;
  /** Why the last change was not saved; null when it was. */
  failure: unknown;
  choose(mode: SiteMode): void;
}

type Choice = { host: string; mode: SiteMode } | null;

/**
 * The switch of the page's site; null while there is no site. It shows what the reader chose at once and until the page
 * has followed, which takes it a moment.
 */
export function useSiteSwitch(
  page: PageDescription | null,
  setSiteMode: (host: string, mode: SiteMode) => Promise<void>,
): SiteSwitchState | null {
  const [choice, setChoice] = useState<Choice>(null);
  const [failure, setFailure] = useState<unknown>(null);
  if (!page || page.host === '') return null;
  const { host } = page;
  if (choice && (choice.host !== host || choice.mode === page.mode)) setChoice(null);
  const mode = choice?.host === host ? choice.mode : page.mode;

  function choose(wanted: SiteMode) {
    setChoice({ host, mode: wanted });
    setFailure(null);
    setSiteMode(host, wanted).catch((reason: unknown) => {
      setChoice(null);
      setFailure(reason);
    });
  }
  return { host, mode, failure, choose };
}
