/** A page that adds more than this between two looks is looked at as a whole. */
const MOST_NODES = 2_000;

/** What has changed in a document since it was last looked at. */
export interface Changes {
  added: ReadonlySet<Node>;
  /** Whether the whole document is to be looked at: a click may have shown what was there, or more was added than is kept. */
  isStale: boolean;
}

export interface ChangeWatch {
  /** Whether anything has changed since the last time. */
  any(): boolean;
  /** What has. */
  take(): Changes;
  end(): void;
}

/** Watches a document for what may add text to it. */
export function watchChanges(document: Document, onChange: () => void): ChangeWatch {
  let added = new Set<Node>();
  let isStale = false;

  const observer = new MutationObserver((records) => {
    for (const { type, target, addedNodes } of records) {
      if (isStale) break;
      if (type === 'characterData') added.add(target);
      else for (const node of addedNodes) added.add(node);
      isStale = added.size > MOST_NODES;
    }
    if (added.size > 0) onChange();
    // A tab that nobody sees may change for hours: what has gone from it again is not kept.
    if (isStale) added.clear();
  });
  observer.observe(document, { childList: true, characterData: true, subtree: true });
  const onClick = () => {
    isStale = true;
    onChange();
  };
  document.addEventListener('click', onClick, { capture: true, passive: true });

  return {
    any: () => isStale || added.size > 0,
    take() {
      const taken = { added, isStale };
      added = new Set();
      isStale = false;
      return taken;
    },
    end() {
      observer.disconnect();
      document.removeEventListener('click', onClick, true);
    },
  };
}
