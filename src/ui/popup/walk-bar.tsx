import type { MessageKey } from '../../i18n/message-keys';
import { useMessages } from '../messages-context';
import { Glyph } from '../parts/glyph';
import { type PopupPlace, type PopupState, previousPlace } from './popup-state';

const BACK_TO = {
  terms: 'popup.backToTerms',
  search: 'popup.backToSearch',
  entry: 'popup.backToEntry',
} as const satisfies Record<PopupPlace['at'], MessageKey>;

interface WalkBarProps {
  state: PopupState;
  /** How many terms the page has; null when it has none to go to. */
  termCount: number | null;
  /** Words for the way back to where the walk began. */
  home?: 'popup.backToTerms' | 'briefing.back';
  goBack: () => void;
  showTerms: () => void;
  entryUrl: (id: string) => string;
}

/** The way back, the way to the page's terms, and the way out into a tab. */
export function WalkBar({ state, termCount, home = BACK_TO.terms, goBack, showTerms, entryUrl }: WalkBarProps) {
  const messages = useMessages();
  const { place } = state;
  const previous = previousPlace(state);
  if (place.at === 'terms' || !previous) return null;
  return (
    <nav class="walk">
      <button type="button" class="plain" onClick={goBack}>
        <Glyph name="back" />
        {messages.text(previous.at === 'terms' ? home : BACK_TO[previous.at])}
      </button>
      <span class="walk-end">
        {previous.at !== 'terms' && termCount !== null && (
          <button type="button" class="plain" onClick={showTerms}>
            <Glyph name="list" />
            {messages.count('popup.termsOnPage', termCount)}
          </button>
        )}
        {place.at === 'entry' && (
          <a
            class="quiet"
            href={entryUrl(place.entry)}
            target="_blank"
            rel="noopener"
            aria-label={messages.text('popup.openInTab')}
            title={messages.text('popup.openInTab')}
          >
            <Glyph name="tab" />
          </a>
        )}
      </span>
    </nav>
  );
}
