import { useState } from 'preact/hooks';
import type { PageDescription } from '../../messaging/contract';

export interface SiteSwitchState {
  host: string;
  enabled: boolean;
  /** Why the last change was not saved; null when it was. */
  failure: unknown;
  toggle(): void;
}

type Choice = { host: string; enabled: boolean } | null;

/**
 * The switch of the page's site; null while there is no site. It shows what the reader chose at once and until the page
 * has followed, which takes it a moment.
 */
export function useSiteSwitch(
  page: PageDescription | null,
  setSiteEnabled: (host: string, enabled: boolean) => Promise<void>,
): SiteSwitchState | null {
  const [choice, setChoice] = useState<Choice>(null);
  const [failure, setFailure] = useState<unknown>(null);
  if (!page || page.host === '') return null;
  const { host } = page;
  if (choice && (choice.host !== host || choice.enabled === page.enabled)) setChoice(null);
  const enabled = choice?.host === host ? choice.enabled : page.enabled;

  function toggle() {
    setChoice({ host, enabled: !enabled });
    setFailure(null);
    setSiteEnabled(host, !enabled).catch((reason: unknown) => {
      setChoice(null);
      setFailure(reason);
    });
  }
  return { host, enabled, failure, toggle };
}
