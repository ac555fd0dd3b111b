import { useEffect, useRef } from 'preact/hooks';
import type { PopupState } from './popup-state';

/** Remembers where the reader is at each move and each end of scrolling: a popup is closed without being told. */
export function useRememberedView(state: PopupState, remember: (state: PopupState) => Promise<void>): void {
  const firstState = useRef(state).current;
  useEffect(() => {
    const controller = new AbortController();
    const rememberScroll = () => void remember({ ...state, scroll: window.scrollY });
    document.addEventListener('scrollend', rememberScroll, { signal: controller.signal });
    if (state !== firstState) void remember(state);
    return () => controller.abort();
  }, [state]);
}
