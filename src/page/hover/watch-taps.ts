import type { Point } from './hover-state';

/** A finger, or a pen, that touched the page and let go. */
export interface Tap {
  target: EventTarget | null;
  /** In CSS px from the top left corner of the viewport. */
  point: Point;
  /** Whether the page itself does something with it: follows a link, presses a button, places a cursor. */
  isOnControl: boolean;
}

/** Whoever holds on longer wants the browser's menu, or to select. In ms. */
const MOST_PRESS_MS = 500;

const FINGERS: readonly string[] = ['touch', 'pen'];
const CONTROLS =
  'a[href], area[href], button, input, select, textarea, label, summary, option, audio[controls], video[controls], iframe, object, embed,' +
  '[role=button], [role=link], [role=tab], [role=menuitem], [role=option], [role=checkbox], [role=radio], [role=switch]';

/**
 * Tells of taps, until the signal aborts. What a tap is the browser knows best: it sends a click after one, and none after scrolling,
 * pinching, or what the page took for itself. Nothing is ever stopped or prevented.
 */
export function watchTaps(document: Document, onTap: (tap: Tap) => void, signal: AbortSignal): void {
  // Before the page's own listeners, some of which let nothing through.
  const options = { capture: true, passive: true, signal };
  let since = 0;
  let isPress = false;
  document.addEventListener(
    'pointerdown',
    ({ timeStamp, isPrimary }) => {
      since = timeStamp;
      // A tap beside selected text takes the selection back, and a second finger pinches.
      isPress = isPrimary && !hasSelection(document);
    },
    options,
  );
  document.addEventListener(
    'pointerup',
    ({ timeStamp }) => {
      isPress &&= timeStamp - since <= MOST_PRESS_MS;
    },
    options,
  );
  document.addEventListener(
    'click',
    (event) => {
      if (!isPress || !FINGERS.includes((event as PointerEvent).pointerType) || hasSelection(document)) return;
      const { clientX: x, clientY: y, target } = event;
      onTap({ target, point: { x, y }, isOnControl: event.composedPath().some(isControl) });
    },
    options,
  );
}

function isControl(target: EventTarget): boolean {
  return target instanceof Element && (target.matches(CONTROLS) || (target as HTMLElement).isContentEditable === true);
}

function hasSelection(document: Document): boolean {
  return document.getSelection()?.isCollapsed === false;
}
