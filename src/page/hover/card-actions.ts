import type { ChosenMeanings } from '../mentions/chosen-meanings';
import { type MutingEnvironment, setMuteScope } from '../mentions/mute-scope';
import type { ExplainingEnvironment, MentionCardActions } from '../page-environment';
import type { TooltipHost } from '../tooltip/tooltip-host';
import type { CardCache } from './card-cache';

interface CardActionsEnvironment {
  background: Pick<ExplainingEnvironment['background'], 'openEntry'>;
  cards: CardCache;
  tooltip(): TooltipHost;
  muting: MutingEnvironment;
  meanings: ChosenMeanings;
  /** The card under the pointer has been pinned: it is no longer that of a mention. */
  pinned(): void;
  /** Sends the card away. */
  close(): void;
  onError(error: unknown): void;
}

/** What a reader can do in a card, carried out. */
export function createCardActions(environment: CardActionsEnvironment): MentionCardActions {
  const { background, cards, tooltip, muting, meanings, pinned, close, onError } = environment;
  return {
    openEntry: (entry) => void background.openEntry({ entry }).catch(onError),
    fetchCard: async (entry) => ((await cards.fetch(entry)) ? (cards.get(entry) ?? null) : null),
    setMuted: (entry, scope, on) => setMuteScope({ entry, scope, on }, muting),
    chooseMeaning: (surface, found, entry) => meanings.choose({ surface, entry: found }, entry),
    pin() {
      tooltip().pin();
      pinned();
    },
    close,
    movePinned: () => tooltip().pinned.move(),
    closePinned: () => tooltip().pinned.close(),
  };
}
