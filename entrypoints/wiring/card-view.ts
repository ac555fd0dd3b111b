import type { CardView } from '../../src/page/page-environment';
import cardCss from '../../src/ui/card/card.css?inline';
import { mountCard } from '../../src/ui/card/mount-card';

/** The card as our views draw it. */
export const cardView: CardView = { mountCard, cardCss };
