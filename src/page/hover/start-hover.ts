import { DEFAULT_HOVER, type HoverSettings } from '../../settings/hover-settings';
import type { Highlighter } from '../highlight/highlighter';
import type { ChosenMeanings } from '../mentions/chosen-meanings';
import type { Mention } from '../mentions/mention';
import type { MentionStore } from '../mentions/mention-store';
import type { MutedTerms } from '../mentions/muted-terms';
import type { CardView, PageEnvironment } from '../page-environment';
import { publishedDay } from '../published/published-day';
import { isInView } from '../reveal/is-in-view';
import { TooltipHost } from '../tooltip/tooltip-host';
import { createCardActions } from './card-actions';
import { CardCache } from './card-cache';
import { closePinnedOnEscape } from './close-pinned-on-escape';
import { HoverController } from './hover-controller';
import { choiceOf, fetchChoice } from './meaning-choice';
import { type MentionLookup, mentionAtPoint } from './mention-at-point';

/** Shows cards for the mentions under the pointer, until the signal aborts. */
export function startHover(
  environment: Pick<PageEnvironment, 'background' | 'loadCard' | 'setMuted' | 'watchHover'> & {
    muted: MutedTerms;
    meanings: ChosenMeanings;
  },
  { mentions, highlighter }: { mentions: MentionStore; highlighter: Pick<Highlighter, 'has'> },
  onError: (error: unknown) => void,
  signal: AbortSignal,
): HoverController {
  const { background, loadCard, muted, meanings, watchHover } = environment;
  const isDrawn = (mention: Mention | undefined) => mention !== undefined && highlighter.has(mention);
  const drawn: MentionLookup = {
    mentionOf: (range) => mentions.mentionOf(range),
    mentionsAt: (node) => mentions.mentionsAt(node).filter(isDrawn),
    mentionsIn: (element) => mentions.mentionsIn(element).filter(isDrawn),
  };
  let choices: HoverSettings = DEFAULT_HOVER;
  watchHover((chosen) => {
    choices = chosen;
  }, signal);
  const cards = new CardCache(background.card, () => publishedDay(document, Date.now()));
  let view: CardView | null = null;
  const loadView = async () => {
    view ??= await loadCard();
  };
  const muting = { muted, host: location.host, store: environment.setMuted, now: Date.now };
  const tooltip: TooltipHost = new TooltipHost({
    document,
    actions: createCardActions({
      background,
      cards,
      tooltip: () => tooltip,
      muting,
      meanings,
      pinned: () => controller.letGo(),
      close: () => controller.dismiss(),
      onError,
    }),
  });
  window.addEventListener('resize', () => tooltip.place(), { passive: true, signal });
  // Before the controller, which closes what is under the pointer: one key closes one card.
  closePinnedOnEscape(document, tooltip, signal);
  const controller: HoverController = new HoverController(
    {
      document,
      choices: () => choices,
      mentionAt(point) {
        return mentions.size > 0 ? mentionAtPoint(document, point, drawn) : null;
      },
      isCard: (target) => tooltip.isCard(target),
      isPinned: (target) => tooltip.pinned.isCard(target),
      cardBox: () => tooltip.box(),
      isCardInUse: () => tooltip.hasFocus(),
      async fetch(mention) {
        const [hasCard] = await Promise.all([cards.fetch(mention.spot.entry), loadView(), fetchChoice(mention, cards)]);
        return hasCard;
      },
      show(mention, pointer, isSheet) {
        const { spot, range } = mention;
        const card = cards.get(spot.entry);
        if (!card || !view) return;
        const model = { card, mention: spot, isSheet, ...choiceOf(mention, cards) };
        if (isSheet) tooltip.showSheet(view, model, range, () => controller.dismiss());
        else tooltip.show(view, model, range, pointer);
      },
      hide: () => tooltip.hide(),
      follow({ range }) {
        tooltip.place();
        return isInView(range);
      },
      enterCard: () => tooltip.enter(() => controller.dismiss()),
      onError,
    },
    signal,
  );
  return controller;
}
