import { Glyph } from '../parts/glyph';
import { type PopupState, previousPlace } from './popup-state';
import { popupStrings } from './strings';

interface WalkBarProps {
  state: PopupState;
  /** How many terms the page has; null when it has none to go to. */
  termCount: number | null;
  goBack: () => void;
  showTerms: () => void;
  entryUrl: (id: string) => string;
}

/** The way back, the way to the page's terms, and the way out into a tab. */
export function WalkBar({ state, termCount, goBack, showTerms, entryUrl }: WalkBarProps) {
  const { place } = state;
  const previous = previousPlace(state);
  if (place.at === 'terms' || !previous) return null;
  return (
    <nav class="walk">
      <button type="button" class="plain" onClick={goBack}>
        <Glyph name="back" />
        {popupStrings.backTo[previous.at]}
      </button>
      <span class="walk-end">
        {previous.at !== 'terms' && termCount !== null && (
          <button type="button" class="plain" onClick={showTerms}>
            <Glyph name="list" />
            {popupStrings.termsOnPage(termCount)}
          </button>
        )}
        {place.at === 'entry' && (
          <a
            class="quiet"
            href={entryUrl(place.entry)}
            target="_blank"
            rel="noopener"
            aria-label={popupStrings.openInTab}
            title={popupStrings.openInTab}
          >
            <Glyph name="tab" />
          </a>
        )}
      </span>
    </nav>
  );
}
