import type { MessageKey } from '../../i18n/message-keys';
import {
  SITE_MODES,
  type SiteMode,
  type SiteRule,
  type SiteSettings,
  withoutRule,
  withRule,
} from '../../settings/site-settings';
import { useMessages } from '../messages-context';
import { Glyph } from '../parts/glyph';
import { AddSite } from './add-site';
import { ElsewhereChoice } from './elsewhere-choice';
import { Section } from './fields';

const MODE_WORDS = {
  on: 'settings.modeOn',
  'on-click': 'settings.modeOnClick',
  off: 'settings.modeOff',
} as const satisfies Record<SiteMode, MessageKey>;

interface SitesSectionProps {
  sites: SiteSettings;
  change: (change: (sites: SiteSettings) => SiteSettings) => void;
}

/** Where Backstory runs. */
export function SitesSection({ sites, change }: SitesSectionProps) {
  const messages = useMessages();
  return (
    <Section title={messages.text('settings.sites')}>
      <ElsewhereChoice
        label={messages.text('settings.elsewhere')}
        elsewhere={sites.elsewhere}
        choose={(elsewhere) => change((now) => ({ ...now, elsewhere }))}
      />
      <div class="field">
        <h3 class="field-label" id="site-list">
          {messages.text('settings.siteList')}
        </h3>
        {sites.rules.length === 0 ? (
          <p class="hint">{messages.text('settings.noSites')}</p>
        ) : (
          <ul class="rows" aria-labelledby="site-list">
            {sites.rules.map((rule) => (
              <SiteRow
                key={rule.pattern}
                rule={rule}
                choose={(mode) => change((now) => withRule(now, { ...rule, mode }))}
                remove={() => change((now) => withoutRule(now, rule.pattern))}
              />
            ))}
          </ul>
        )}
      </div>
      <AddSite
        // What a reader adds is what differs from everywhere else.
        add={(pattern) => change((now) => withRule(now, { pattern, mode: now.elsewhere === 'on' ? 'off' : 'on' }))}
      />
    </Section>
  );
}

interface SiteRowProps {
  rule: SiteRule;
  choose: (mode: SiteMode) => void;
  remove: () => void;
}

function SiteRow({ rule: { pattern, mode }, choose, remove }: SiteRowProps) {
  const messages = useMessages();
  const label = messages.text('settings.removeSite', { site: pattern });
  return (
    <li class="row">
      <bdi class="row-name" dir="ltr">
        {pattern}
      </bdi>
      <select
        aria-label={messages.text('settings.modeOfSite', { site: pattern })}
        value={mode}
        onChange={(event) => {
          const wanted = SITE_MODES.find((each) => each === event.currentTarget.value);
          if (wanted) choose(wanted);
        }}
      >
        {SITE_MODES.map((each) => (
          <option key={each} value={each}>
            {messages.text(MODE_WORDS[each])}
          </option>
        ))}
      </select>
      <button type="button" class="quiet" aria-label={label} title={label} onClick={remove}>
        <Glyph name="clear" />
      </button>
    </li>
  );
}
