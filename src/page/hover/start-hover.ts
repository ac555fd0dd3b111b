import type { Highlighter } from '../highlight/highlighter';
import type { Mention } from '../mentions/mention';
import type { MentionStore } from '../mentions/mention-store';
import type { CardView, PageEnvironment } from '../page-environment';
import { isInView } from '../reveal/is-in-view';
import { TooltipHost } from '../tooltip/tooltip-host';
import { CardCache } from './card-cache';
import { HoverController } from './hover-controller';
import { type MentionLookup, mentionAtPoint } from './mention-at-point';

/** Shows cards for the mentions under the pointer, until the signal aborts. */
export function startHover(
  { background, loadCard }: Pick<PageEnvironment, 'background' | 'loadCard'>,
  { mentions, highlighter }: { mentions: MentionStore; highlighter: Pick<Highlighter, 'has'> },
  onError: (error: unknown) => void,
  signal: AbortSignal,
): HoverController {
  const isDrawn = (mention: Mention | undefined) => mention !== undefined && highlighter.has(mention);
  const drawn: MentionLookup = {
    mentionOf: (range) => mentions.mentionOf(range),
    mentionsAt: (node) => mentions.mentionsAt(node).filter(isDrawn),
    mentionsIn: (element) => mentions.mentionsIn(element).filter(isDrawn),
  };
  const cards = new CardCache(background.card);
  let view: CardView | null = null;
  const loadView = async () => {
    view ??= await loadCard();
  };
  const tooltip = new TooltipHost({
    document,
    actions: { openEntry: (entry) => void background.openEntry({ entry }).catch(onError) },
  });
  window.addEventListener('resize', () => tooltip.place(), { passive: true, signal });
  const hover: HoverController = new HoverController(
    {
      document,
      mentionAt(point) {
        return mentions.size > 0 ? mentionAtPoint(document, point, drawn) : null;
      },
      isCard: (target) => tooltip.isCard(target),
      cardBox: () => tooltip.box(),
      isCardInUse: () => tooltip.hasFocus(),
      async fetch({ spot }) {
        const [hasCard] = await Promise.all([cards.fetch(spot.entry), loadView()]);
        return hasCard;
      },
      show({ spot, range }, pointer) {
        const card = cards.get(spot.entry);
        if (card && view) tooltip.show(view, { card, mention: spot }, range, pointer);
      },
      hide: () => tooltip.hide(),
      follow({ range }) {
        tooltip.place();
        return isInView(range);
      },
      enterCard: () => tooltip.enter(() => hover.dismiss()),
      onError,
    },
    signal,
  );
  return hover;
}
