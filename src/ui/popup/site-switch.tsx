import type { MessageKey } from '../../i18n/message-keys';
import { SITE_MODES, type SiteMode } from '../../settings/site-settings';
import { useMessages } from '../messages-context';
import type { SiteSwitchState } from './use-site-switch';

const MODE_WORDS = {
  on: 'settings.modeOn',
  'on-click': 'settings.modeOnClick',
  off: 'settings.modeOff',
} as const satisfies Record<SiteMode, MessageKey>;

/** Chooses what Backstory does on the site, in one click. */
export function SiteSwitch({ site: { host, mode, failure, choose } }: { site: SiteSwitchState }) {
  const messages = useMessages();
  return (
    <fieldset class="site">
      <legend class="site-host">
        <bdi>{host}</bdi>
      </legend>
      <div class="segments">
        {SITE_MODES.map((each) => (
          <label key={each} class="segment">
            <input type="radio" name="site-mode" value={each} checked={each === mode} onChange={() => choose(each)} />
            <span>{messages.text(MODE_WORDS[each])}</span>
          </label>
        ))}
      </div>
      {failure !== null && (
        <p class="site-failure" role="alert">
          {messages.text('popup.switchFailed')}
        </p>
      )}
    </fieldset>
  );
}
