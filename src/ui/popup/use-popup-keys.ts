import { useEffect } from 'preact/hooks';

export interface PopupKeys {
  goBack: () => void;
  focusSearch: () => void;
}

/** Keys that work everywhere in the popup: `/` for the search, and the browser's own Alt + Left for the way back. */
export function usePopupKeys({ goBack, focusSearch }: PopupKeys): void {
  useEffect(() => {
    const controller = new AbortController();
    const onKeyDown = (event: KeyboardEvent) => {
      const isTyping = event.target instanceof HTMLInputElement;
      if (event.key === '/' && !isTyping) focusSearch();
      else if (event.key === 'ArrowLeft' && event.altKey) goBack();
      else return;
      event.preventDefault();
    };
    document.addEventListener('keydown', onKeyDown, { signal: controller.signal });
    return () => controller.abort();
  }, [goBack, focusSearch]);
}
