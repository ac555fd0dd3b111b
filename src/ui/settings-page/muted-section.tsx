import { lastingMutes, type Mute, withoutMute } from '../../settings/muted-settings';
import { useMessages } from '../messages-context';
import { useLoaded } from '../use-loaded';
import { CORPUS_TEXT } from '../words/corpus-text';
import type { SettingsEnvironment } from './environment';
import { Section } from './fields';

interface MutedSectionProps {
  muted: readonly Mute[];
  change: (change: (muted: readonly Mute[]) => readonly Mute[]) => void;
  background: SettingsEnvironment['background'];
}

/** Terms that are not marked. Without any there is nothing to be seen: terms are muted on their cards. */
export function MutedSection({ muted, change, background }: MutedSectionProps) {
  const messages = useMessages();
  const lasting = lastingMutes(muted, Date.now());
  const ids = [...new Set(lasting.map(({ entry }) => entry))];
  const ask = () => (ids.length === 0 ? Promise.resolve([]) : background.listings({ entries: ids }));
  const [listings] = useLoaded({ key: ids.join(' '), ask, keepLast: true });
  if (lasting.length === 0) return null;
  const labels = new Map(listings.status === 'ready' ? listings.value.map(({ id, label }) => [id, label]) : []);
  return (
    <Section title={messages.text('settings.muted')}>
      <ul class="rows">
        {lasting.map((mute) => {
          // An entry that the pack has no more has no label either.
          const term = labels.get(mute.entry) ?? mute.entry;
          return (
            <li key={`${mute.entry} ${mute.host} ${mute.until}`} class="row">
              <span class="row-name">
                <span {...CORPUS_TEXT}>{term}</span> <MuteBounds mute={mute} />
              </span>
              <button
                type="button"
                class="plain"
                aria-label={messages.text('settings.unmuteTerm', { term })}
                onClick={() => change((now) => withoutMute(now, mute))}
              >
                {messages.text('settings.unmute')}
              </button>
            </li>
          );
        })}
      </ul>
    </Section>
  );
}

function MuteBounds({ mute: { host, until } }: { mute: Mute }) {
  const messages = useMessages();
  return (
    <span class="row-kind">
      {host !== undefined && messages.text('settings.mutedOn', { host })}{' '}
      {until !== undefined && messages.text('settings.mutedUntil', { date: messages.date(isoDay(until)) })}
    </span>
  );
}

const isoDay = (time: number) => new Date(time).toISOString().slice(0, 10);
