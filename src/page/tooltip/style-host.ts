/**
 * Styles that a page's own rules must not touch: `all` undoes what the page says of every element, and as inline styles with
 * priority these win over any rule of a page. Set through the object model, which no content security policy forbids.
 */
const HOST_STYLES = {
  all: 'initial',
  position: 'fixed',
  inset: 'auto',
  left: '0',
  top: '0',
  // Set by our style sheet, which Firefox takes out of the page with the extension: then there is no script left to do it.
  display: 'var(--backstory-card-display, none)',
  width: 'max-content',
  visibility: 'hidden',
  'z-index': '2147483647',
  'color-scheme': 'light dark',
};

/** Makes the host of the card an empty, transparent box at the viewport's corner. */
export function styleHost(host: HTMLElement): void {
  for (const [property, value] of Object.entries(HOST_STYLES)) host.style.setProperty(property, value, 'important');
}

/** Lets the host be seen, once it can be placed. */
export function revealHost(host: HTMLElement): void {
  host.style.setProperty('visibility', 'visible', 'important');
}

/** Limits the host's width, in CSS px. */
export function limitHost(host: HTMLElement, width: number): void {
  host.style.setProperty('max-width', `${width}px`, 'important');
}

/** Moves the host; CSS px from the viewport's top left corner. */
export function moveHost(host: HTMLElement, { x, y }: { x: number; y: number }): void {
  host.style.setProperty('left', `${x}px`, 'important');
  host.style.setProperty('top', `${y}px`, 'important');
}

/** Undoes the zoom of the page's own style sheets around the host, with which all lengths of the card would be multiplied. */
export function undoZoom(host: HTMLElement, parent: Element): void {
  const { currentCSSZoom = 1 } = parent as { currentCSSZoom?: number };
  if (currentCSSZoom !== 1) host.style.setProperty('zoom', String(1 / currentCSSZoom), 'important');
}
/** Puts the host into a corner of the viewport, where it stays whatever its size becomes. */
export function dockHost(host: HTMLElement, corner: `${'top' | 'bottom'}-${'left' | 'right'}`): void {
  const [block, inline] = corner.split('-');
  const edges = { top: 'auto', bottom: 'auto', left: 'auto', right: 'auto' };
  edges[block === 'top' ? 'top' : 'bottom'] = `${DOCK_MARGIN}px`;
  edges[inline === 'left' ? 'left' : 'right'] = `${DOCK_MARGIN}px`;
  for (const [edge, value] of Object.entries(edges)) host.style.setProperty(edge, value, 'important');
}

/** Of a docked card from the edges of the viewport, in CSS px. */
const DOCK_MARGIN = 16;

/** Lays the host along the bottom of the viewport, in the middle of one that is wider than is easy to read. */
export function layAsSheet(host: HTMLElement, container: HTMLElement): void {
  const sheet = { left: '0', right: '0', top: 'auto', bottom: '0', width: 'auto', 'max-width': `${SHEET_WIDTH}px` };
  for (const [property, value] of Object.entries({ ...sheet, 'margin-inline': 'auto' })) {
    host.style.setProperty(property, value, 'important');
  }
  // Of what can be seen now: the browser's own bars come and go.
  container.style.maxHeight = SHEET_HEIGHT;
}

/** At most, in CSS px. */
const SHEET_WIDTH = 640;
/** The page stays in sight. */
const SHEET_HEIGHT = '60dvh';
