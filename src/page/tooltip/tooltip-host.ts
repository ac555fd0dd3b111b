import { CARD_HOST_TAG } from '../card-host-tag';
import type { Point } from '../hover/hover-state';
import type { CardView, MentionCard, MentionCardActions } from '../page-environment';
import { elementAround, flatParent } from '../text/composed-tree';
import { enterCard } from './enter-card';
import { PinnedCard } from './pinned-card';
import { mostSize, placeTooltip } from './place-tooltip';
import { limitHost, moveHost, styleHost, undoZoom } from './style-host';

export interface TooltipEnvironment {
  document: Document;
  actions: MentionCardActions;
}

interface ShownCard {
  host: HTMLElement;
  root: ShadowRoot;
  container: HTMLElement;
  unmount: () => void;
  range: Range;
  pointer: Point;
  /** Gives focus back; null while it is not in the card by a shortcut. */
  leave: (() => void) | null;
}

/**
 * The one element that is added to a page: the host of the card, in the document only while a card is shown. It stands in the
 * browser's top layer, so that nothing of the page covers it.
 */
export class TooltipHost {
  readonly #environment: TooltipEnvironment;
  /** The card that was shown before the reader pinned it. */
  readonly pinned = new PinnedCard();
  #shown: ShownCard | null = null;

  constructor(environment: TooltipEnvironment) {
    this.#environment = environment;
  }

  /** Whether an event's target is the card. */
  isCard(target: EventTarget | null): boolean {
    return this.#shown !== null && target === this.#shown.host;
  }

  /** The outline of the card, in CSS px of the viewport; null when none is shown. */
  box(): DOMRect | null {
    return this.#shown?.container.getBoundingClientRect() ?? null;
  }

  get isShowing(): boolean {
    return this.#shown !== null;
  }

  /** Whether a keyboard user is in the card. */
  hasFocus(): boolean {
    const focused = this.#shown?.root.activeElement;
    return focused ? this.#shown?.leave !== null || focused.matches(':focus-visible') : false;
  }

  /** Shows a card at the mention's range, in place of the card shown before. */
  show({ mountCard, cardCss }: CardView, model: MentionCard, range: Range, pointer: Point): void {
    this.hide();
    const { document, actions } = this.#environment;
    const host = document.createElement(CARD_HOST_TAG);
    styleHost(host);
    const root = host.attachShadow({ mode: 'closed' });
    adoptStyle(root, cardCss);
    const container = document.createElement('div');
    container.role = 'dialog';
    container.ariaLabel = model.card.label;
    root.append(container);
    host.popover = 'manual';
    const parent = parentFor(range, document);
    undoZoom(host, parent);
    parent.append(host);
    const unmount = mountCard(container, model, actions);
    // Last into the top layer is in front, before a modal dialog of the page too.
    host.showPopover();
    const shown: ShownCard = { host, root, container, unmount, range, pointer, leave: null };
    this.#shown = shown;
    // A card grows when the reader opens something in it. In the next frame: what is resized at once is an error to browsers.
    const placeAgain = () => this.#shown === shown && this.place();
    new ResizeObserver(() => requestAnimationFrame(placeAgain)).observe(container);
    this.place();
  }

  /** Keeps the card that is shown, whatever the pointer does from now on. */
  pin(): void {
    if (!this.#shown) return;
    this.pinned.hold(this.#shown);
    this.#shown = null;
  }

  /** Puts the card, if there is one, where its mention is now. */
  place(): void {
    if (this.#shown) void placeCard(this.#shown);
  }

  /** Moves focus into the card, if there is one; returns whether it went. `onLeft` is called when it leaves for the page. */
  enter(onLeft: () => void): boolean {
    if (!this.#shown) return false;
    const { host, container, range } = this.#shown;
    this.#shown.leave ??= enterCard(host, container, range, onLeft);
    return true;
  }

  hide(): void {
    if (!this.#shown) return;
    const { host, root, unmount, leave } = this.#shown;
    const hadFocus = root.activeElement !== null;
    this.#shown = null;
    unmount();
    host.remove();
    if (hadFocus) leave?.();
  }
}

async function placeCard({ host, container, range, pointer }: ShownCard): Promise<void> {
  // Without the scrollbars, which `100vw` and `innerWidth` count in.
  const viewport = { width: document.documentElement.clientWidth, height: document.documentElement.clientHeight };
  const most = mostSize(viewport);
  limitHost(host, most.width);
  container.style.maxHeight = `${most.height}px`;
  const { width, height } = container.getBoundingClientRect();
  const place = await placeTooltip({
    lines: [...range.getClientRects()],
    pointer,
    card: { width, height },
    viewport,
    isRightToLeft: isRightToLeft(range),
  });
  container.style.maxHeight = `${Math.min(most.height, place.maxHeight)}px`;
  moveHost(host, place);
}

/**
 * While a modal dialog is open, or an element fills the screen, all that is outside of it is inert: a card for a mention in it must be in
 * it too.
 */
function parentFor(range: Range, document: Document): Element {
  for (let each = elementAround(range.startContainer); each; each = flatParent(each))
    if (each.matches('dialog:modal, :fullscreen')) return each;
  return document.documentElement;
}

function isRightToLeft(range: Range): boolean {
  const element = elementAround(range.startContainer);
  return element !== null && getComputedStyle(element).direction === 'rtl';
}

function adoptStyle(root: ShadowRoot, css: string): void {
  try {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(css);
    root.adoptedStyleSheets = [sheet];
  } catch {
    // Older versions of Firefox refuse a content script's sheets. A style element does, unless the page's policy forbids it.
    const style = document.createElement('style');
    style.textContent = css;
    root.append(style);
  }
}
