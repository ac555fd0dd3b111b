import type { Point } from '../hover/hover-state';
import type { CardView, MentionCard, MentionCardActions } from '../page-environment';
import { elementAround, flatParent } from '../text/composed-tree';
import { CardDrawer, type DrawnCard } from './card-drawer';
import { enterCard } from './enter-card';
import { PinnedCard } from './pinned-card';
import { mostSize, placeTooltip } from './place-tooltip';
import { layAsSheet, limitHost, moveHost, revealHost, undoZoom } from './style-host';
import { watchCloseRequests } from './watch-close-requests';

/** On the container of a card that is to be seen. */
const REVEALED = 'revealed';

export interface TooltipEnvironment {
  document: Document;
  view: CardView;
  actions: MentionCardActions;
}

interface ShownCard extends DrawnCard {
  range: Range;
  pointer: Point;
  /** Gives focus back; null while it is not in the card by a shortcut. */
  leave: (() => void) | null;
  /** Whether it lies at the bottom of the window, wherever its mention is. */
  isSheet: boolean;
  /** Whether it is to be seen: one that was not prepared is drawn a frame before. */
  isRevealed: boolean;
  /** Aborted when it is hidden. */
  end: AbortController;
}

/**
 * The one element that is added to a page: the host of the card, in the document only while a card is shown. It stands in the
 * browser's top layer, so that nothing of the page covers it.
 */
export class TooltipHost {
  readonly #environment: TooltipEnvironment;
  readonly #drawer: CardDrawer;
  /** The card that was shown before the reader pinned it. */
  readonly pinned = new PinnedCard();
  #shown: ShownCard | null = null;

  constructor(environment: TooltipEnvironment) {
    this.#environment = environment;
    this.#drawer = new CardDrawer(environment);
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

  /**
   * Draws a card that will most likely be shown soon, out of sight, for the browser to lay it out with the next frame: while another card is shown,
   * outside of the document, in which there is only one.
   */
  prepare(model: MentionCard, range: Range): void {
    const drawn = this.#drawer.prepare(model);
    if (!this.#shown) this.#attach(drawn, range);
  }

  /** Takes away what was prepared, if anything. */
  discard(): void {
    this.#drawer.discard();
  }

  /**
   * Shows a card at the mention's range, in place of the card shown before. One that was prepared is shown and placed at once. Any other
   * is drawn now, and laid out in the next frame: letters and lines take as long as the script does, and both at once would cost the page
   * a frame.
   */
  show(model: MentionCard, range: Range, pointer: Point): void {
    const { isPrepared, ...drawn } = this.#drawer.draw(model);
    const shown = this.#hold(drawn, range, { pointer, isSheet: false });
    if (isPrepared) this.#reveal(shown);
    else requestAnimationFrame(() => this.#shown === shown && this.#reveal(shown));
  }

  /**
   * Shows a card at the bottom of the window, in place of the card shown before, and moves focus into it. `onClose` is called when
   * the reader asks for it to be closed by what their device has for that, such as the button for going back, or leaves it.
   */
  showSheet(model: MentionCard, range: Range, onClose: () => void): void {
    const shown = this.#hold(this.#drawer.draw(model), range, { pointer: { x: 0, y: 0 }, isSheet: true });
    const { host, container, end } = shown;
    this.#reveal(shown);
    layAsSheet(host, container);
    watchCloseRequests(onClose, end.signal);
    shown.leave = enterCard(host, container, range, { onLeft: onClose, focusVisible: false });
  }

  #hold(drawn: DrawnCard, range: Range, how: Pick<ShownCard, 'pointer' | 'isSheet'>): ShownCard {
    this.hide();
    this.#attach(drawn, range);
    const shown = { ...drawn, range, leave: null, isRevealed: false, end: new AbortController(), ...how };
    this.#shown = shown;
    return shown;
  }

  #attach({ host, container }: DrawnCard, range: Range): void {
    const parent = parentFor(range, this.#environment.document);
    undoZoom(host, parent);
    // What is limited as it will be is laid out only once.
    const most = mostSize(viewportSize());
    limitHost(host, most.width);
    container.style.maxHeight = `${most.height}px`;
    // To be put where it is already would have it laid out anew.
    if (host.parentNode !== parent) parent.append(host);
    // Last into the top layer is in front, before a modal dialog of the page too; and outside of it, what is not to be seen yet could still have
    // what it stands in scroll.
    if (!host.matches(':popover-open')) host.showPopover();
  }

  #reveal(shown: ShownCard): void {
    if (shown.isRevealed) return;
    shown.isRevealed = true;
    const { host, container } = shown;
    revealHost(host);
    container.classList.add(REVEALED);
    if (shown.isSheet) return;
    const placeAgain = () => this.#shown === shown && this.place();
    placeAgain();
    // A card grows when the reader opens something in it. In the next frame: what is resized at once is an error to browsers.
    new ResizeObserver(() => requestAnimationFrame(placeAgain)).observe(container);
  }

  /** Keeps the card that is shown, whatever the pointer does from now on. */
  pin(): void {
    if (!this.#shown) return;
    this.pinned.hold(this.#shown);
    this.#shown = null;
  }

  /** Puts the card, if there is one, where its mention is now. */
  place(): void {
    if (this.#shown && !this.#shown.isSheet) void placeCard(this.#shown);
  }

  /** Moves focus into the card, if there is one; returns whether it went. `onLeft` is called when it leaves for the page. */
  enter(onLeft: () => void): boolean {
    if (!this.#shown) return false;
    const { host, container, range } = this.#shown;
    // What is not to be seen takes no focus.
    this.#reveal(this.#shown);
    this.#shown.leave ??= enterCard(host, container, range, { onLeft, focusVisible: true });
    return true;
  }

  hide(): void {
    if (!this.#shown) return;
    const { host, root, unmount, leave, end } = this.#shown;
    const hadFocus = root.activeElement !== null;
    this.#shown = null;
    end.abort();
    unmount();
    host.remove();
    if (hadFocus) leave?.();
  }
}

async function placeCard({ host, container, range, pointer }: ShownCard): Promise<void> {
  const viewport = viewportSize();
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

/** Without the scrollbars, which `100vw` and `innerWidth` count in. */
function viewportSize(): { width: number; height: number } {
  const { clientWidth, clientHeight } = document.documentElement;
  return { width: clientWidth, height: clientHeight };
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
