import { CARD_HOST_TAG } from '../card-host-tag';
import type { CardView, MentionCard, MentionCardActions } from '../page-environment';
import { styleHost } from './style-host';

/** A card that is drawn and hidden, in a host that need not be in the document yet. */
export interface DrawnCard {
  host: HTMLElement;
  root: ShadowRoot;
  container: HTMLElement;
  unmount: () => void;
}

interface CardDrawerEnvironment {
  document: Document;
  view: CardView;
  actions: MentionCardActions;
}

/** Draws cards, each in a host of its own; one may be drawn before it is asked for. */
export class CardDrawer {
  readonly #environment: CardDrawerEnvironment;
  #prepared: { model: MentionCard; drawn: DrawnCard } | null = null;
  /** One for all cards: reading it takes a while. */
  #sheet: CSSStyleSheet | null = null;

  constructor(environment: CardDrawerEnvironment) {
    this.#environment = environment;
  }

  /** Draws the card that will be asked for next, most likely, in place of the one that was prepared before. */
  prepare(model: MentionCard): DrawnCard {
    this.discard();
    const drawn = this.#drawAnew(model);
    this.#prepared = { model, drawn };
    return drawn;
  }

  /** Draws a card, or hands out the one that was prepared if it says the same. */
  draw(model: MentionCard): DrawnCard & { isPrepared: boolean } {
    const prepared = this.#prepared;
    if (prepared && isSame(prepared.model, model)) {
      this.#prepared = null;
      return { ...prepared.drawn, isPrepared: true };
    }
    this.discard();
    return { ...this.#drawAnew(model), isPrepared: false };
  }

  /** Takes away the card that was prepared, if there is one. */
  discard(): void {
    this.#prepared?.drawn.unmount();
    this.#prepared?.drawn.host.remove();
    this.#prepared = null;
  }

  #drawAnew(model: MentionCard): DrawnCard {
    const { document, view, actions } = this.#environment;
    const host = document.createElement(CARD_HOST_TAG);
    styleHost(host);
    host.popover = 'manual';
    const root = host.attachShadow({ mode: 'closed' });
    this.#adoptStyle(root);
    const container = document.createElement('div');
    container.role = 'dialog';
    container.ariaLabel = model.card.label;
    root.append(container);
    return { host, root, container, unmount: view.mountCard(container, model, actions) };
  }

  #adoptStyle(root: ShadowRoot): void {
    const { document, view } = this.#environment;
    try {
      this.#sheet ??= createSheet(view.cardCss);
      root.adoptedStyleSheets = [this.#sheet];
    } catch {
      // Older versions of Firefox refuse a content script's sheets. A style element does, unless the page's policy forbids it.
      const style = document.createElement('style');
      style.textContent = view.cardCss;
      root.append(style);
    }
  }
}

function createSheet(css: string): CSSStyleSheet {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  return sheet;
}

/** Whether two cards say the same. What they say is never changed in place. */
function isSame(one: MentionCard, other: MentionCard): boolean {
  return (
    one.card === other.card &&
    one.mention === other.mention &&
    one.isSheet === other.isSheet &&
    one.choice?.found === other.choice?.found &&
    one.choice?.others.length === other.choice?.others.length &&
    (one.choice?.others.every((each, at) => each === other.choice?.others[at]) ?? true)
  );
}
