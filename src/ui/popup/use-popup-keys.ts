import { useEffect } from 'preact/hooks';

export interface PopupKeys {
  goBack: () => void;
  focusSearch: () => void;
  /** Of the interface: back is where lines begin. */
  direction: 'ltr' | 'rtl';
}

/** Keys that work everywhere in the popup: `/` for the search, and the browser's own Alt + Left, or Alt + Right, for the way back. */
export function usePopupKeys({ goBack, focusSearch, direction }: PopupKeys): void {
  useEffect(() => {
    const backKey = direction === 'rtl' ? 'ArrowRight' : 'ArrowLeft';
    const controller = new AbortController();
    const onKeyDown = (event: KeyboardEvent) => {
      const isTyping = event.target instanceof HTMLInputElement && event.target.type !== 'radio';
      if (event.key === '/' && !isTyping) focusSearch();
      else if (event.key === backKey && event.altKey) goBack();
      else return;
      event.preventDefault();
    };
    document.addEventListener('keydown', onKeyDown, { signal: controller.signal });
    return () => controller.abort();
  }, [goBack, focusSearch, direction]);
}
