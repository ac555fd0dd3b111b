/** Watches which nodes the slots of shadow trees take. */
export interface SlotWatch {
  observe(root: ShadowRoot): void;
  unobserve(root: ShadowRoot): void;
}

/** Calls `onChanged` with the host of each tree in which a slot takes other nodes than before, until the signal aborts. */
export function watchSlots(onChanged: (host: Element) => void, signal: AbortSignal): SlotWatch {
  const onSlotChange = ({ currentTarget }: Event) => {
    if (currentTarget instanceof ShadowRoot) onChanged(currentTarget.host);
  };
  return {
    observe: (root) => root.addEventListener('slotchange', onSlotChange, { passive: true, signal }),
    unobserve: (root) => root.removeEventListener('slotchange', onSlotChange),
  };
}
