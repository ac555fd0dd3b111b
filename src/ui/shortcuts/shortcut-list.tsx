import { useMessages } from '../messages-context';
import { useLoaded } from '../use-loaded';
import { SHORTCUT_NAMES, type ShortcutsEnvironment } from './shortcuts';

/** Which keys do what, and where that is changed; closed until the reader asks. Nothing where the browser has no shortcuts. */
export function ShortcutList({ environment: { load, place, change, keyword } }: { environment: ShortcutsEnvironment }) {
  const messages = useMessages();
  const [shortcuts] = useLoaded({ key: 'shortcuts', ask: load });
  if (shortcuts.status !== 'ready' || shortcuts.value.length === 0) return null;
  const address = <code dir="ltr">{place}</code>;
  return (
    <details class="shortcuts">
      <summary>{messages.text('ways.shortcuts')}</summary>
      <dl>
        {shortcuts.value.map(({ name, keys }) => (
          <div key={name}>
            <dt>{messages.text(SHORTCUT_NAMES[name])}</dt>
            <dd>
              {keys === '' ? <span class="not-set">{messages.text('ways.notSet')}</span> : <kbd dir="ltr">{keys}</kbd>}
            </dd>
          </div>
        ))}
      </dl>
      <p>{messages.pieces('ways.addressBar', { keyword: <kbd dir="ltr">{keyword}</kbd> })}</p>
      <p>
        {place === 'about:addons'
          ? messages.pieces('ways.changeInFirefox', { place: address })
          : messages.pieces('ways.changeAt', { place: address })}
      </p>
      {change && (
        <button type="button" class="plain" onClick={change}>
          {messages.text('ways.change')}
        </button>
      )}
    </details>
  );
}
