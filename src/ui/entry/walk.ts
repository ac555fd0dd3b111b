/** How a view leads to other entries. */
export interface Walk {
  /** The address of an entry, for opening it in a tab of its own. */
  hrefOf(id: string): string;
  /** Opens an entry in place; without it the address is simply followed. */
  open?: (id: string) => void;
  /** The address of an entry in full, to be kept; only where a view can offer one. */
  addressOf?: (id: string) => string;
}

/** True for a click that asks for the link here, not in another tab or window. */
export function isPlainClick(event: MouseEvent): boolean {
  return event.button === 0 && !event.metaKey && !event.ctrlKey && !event.shiftKey && !event.altKey;
}
