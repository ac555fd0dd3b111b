import { useMessages } from '../messages-context';
import type { SiteSwitchState } from './use-site-switch';

/** Switches Backstory on or off for the site, in one click. */
export function SiteSwitch({ site: { host, enabled, failure, toggle } }: { site: SiteSwitchState }) {
  const messages = useMessages();
  const words = messages.text(enabled ? 'popup.siteOn' : 'popup.siteOff', { host });
  return (
    <div class="site">
      <button type="button" role="switch" aria-checked={enabled} class="site-switch" title={words} onClick={toggle}>
        <span class="site-words">{words}</span>
        <span class="switch-track" aria-hidden="true" />
      </button>
      {failure !== null && (
        <p class="site-failure" role="alert">
          {messages.text('popup.switchFailed')}
        </p>
      )}
    </div>
  );
}
