import type { CardView } from '../../src/page/page-environment';
import { cardMessages } from '../../src/storage/card-messages';
import cardCss from '../../src/ui/card/card.css?inline';
import { mountCard } from '../../src/ui/card/mount-card';

/** The card as our views draw it, in the language of the browser. */
export function createCardView(): CardView {
  const messages = cardMessages();
  return { mountCard: (container, model, actions) => mountCard(container, model, actions, messages), cardCss };
}
