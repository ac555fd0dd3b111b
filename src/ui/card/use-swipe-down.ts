import type { RefObject } from 'preact';
import { useEffect } from 'preact/hooks';

/** How far a finger must have drawn a sheet down for it to go, in CSS px. */
const LEAST_DISTANCE = 60;

/**
 * Sends a sheet away when a finger draws it down: by its head, or by its text where that is scrolled to its beginning, so that scrolling
 * back never closes what is being read.
 */
export function useSwipeDown(sheet: RefObject<HTMLElement>, isOn: boolean, onSwiped: () => void): void {
  useEffect(() => {
    const body = isOn ? sheet.current?.querySelector<HTMLElement>('.body') : null;
    // A finger on text that has nothing to scroll would scroll the page below.
    if (body) body.style.touchAction = body.scrollHeight > body.clientHeight ? '' : 'none';
  });
  useEffect(() => {
    const element = sheet.current;
    if (!isOn || !element) return;
    const end = new AbortController();
    // The browser scrolls meanwhile, if it will: nothing here keeps it waiting.
    const options = { passive: true, signal: end.signal };
    let from: Touch | null = null;
    const draw = (distance: number) => {
      element.style.translate = distance > 0 ? `0 ${distance}px` : '';
    };
    const letGo = () => {
      from = null;
      draw(0);
    };
    element.addEventListener(
      'touchstart',
      ({ touches, target }) => {
        const isBegun = touches.length === 1 && !isScrolled(target, element);
        from = isBegun ? (touches[0] ?? null) : null;
        if (!from) draw(0);
      },
      options,
    );
    element.addEventListener(
      'touchmove',
      ({ touches: [touch] }) => {
        if (!from || !touch) return;
        const [dx, dy] = [touch.clientX - from.clientX, touch.clientY - from.clientY];
        // Whoever goes up or aside first wants something else.
        if (dy < -LEAST_DISTANCE / 4 || Math.abs(dx) > Math.max(LEAST_DISTANCE / 4, dy)) letGo();
        else draw(dy);
      },
      options,
    );
    element.addEventListener(
      'touchend',
      ({ changedTouches: [touch] }) => {
        const isFar = from !== null && touch !== undefined && touch.clientY - from.clientY >= LEAST_DISTANCE;
        if (isFar) onSwiped();
        else letGo();
      },
      options,
    );
    element.addEventListener('touchcancel', letGo, options);
    return () => end.abort();
  }, [isOn]);
}

/** Whether what is touched, or something around it in the sheet, is scrolled away from its beginning. */
function isScrolled(target: EventTarget | null, sheet: HTMLElement): boolean {
  for (let each = target as Element | null; each && each !== sheet; each = each.parentElement) {
    if (each.scrollTop > 0) return true;
  }
  return false;
}
