import { createBackgroundClient } from '../../src/messaging/client';
import type { CardView } from '../../src/page/page-environment';
import { loadCardMessages } from '../../src/storage/card-messages';
import cardCss from '../../src/ui/card/card.css?inline';
import { mountCard } from '../../src/ui/card/mount-card';

/** The card as our views draw it, in the language that the reader has chosen; one that is open changes with the choice. */
export async function createCardView(): Promise<CardView> {
  const messages = await loadCardMessages(createBackgroundClient().words, new AbortController().signal);
  return {
    mountCard(container, model, actions) {
      const shown = new AbortController();
      let unmount: (() => void) | undefined;
      messages.follow((words) => {
        unmount = mountCard(container, model, actions, words);
      }, shown.signal);
      return () => {
        shown.abort();
        unmount?.();
      };
    },
    cardCss,
  };
}
