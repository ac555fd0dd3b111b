/** Keys that a card may be tied to, as `KeyboardEvent.key` names them. */
export const MODIFIERS = ['none', 'Alt', 'Control', 'Shift'] as const;
export type Modifier = (typeof MODIFIERS)[number];

/** When a card opens. */
export interface HoverSettings {
  /** How long the pointer must rest on a mention before, in ms. */
  restMs: number;
  /** The key that must be held for a card to open. */
  modifier: Modifier;
}

/** Shorter, and cards open under a pointer that only passes; longer, and they seem not to open at all. In ms. */
export const REST_BOUNDS = { least: 100, most: 2_000, step: 50 } as const;

/** Long enough that reading along with the pointer opens nothing, short enough not to feel like waiting. */
export const DEFAULT_HOVER: HoverSettings = { restMs: 300, modifier: 'none' };

/** The choices that a stored value holds; the default for each that is absent, not of its kind or out of bounds. */
export function parseHover(stored: unknown): HoverSettings {
  if (typeof stored !== 'object' || stored === null) return DEFAULT_HOVER;
  const { restMs, modifier } = stored as Record<keyof HoverSettings, unknown>;
  const isInBounds = typeof restMs === 'number' && restMs >= REST_BOUNDS.least && restMs <= REST_BOUNDS.most;
  return {
    restMs: isInBounds ? restMs : DEFAULT_HOVER.restMs,
    modifier: MODIFIERS.find((each) => each === modifier) ?? DEFAULT_HOVER.modifier,
  };
}

export function isSameHover(a: HoverSettings, b: HoverSettings): boolean {
  return a.restMs === b.restMs && a.modifier === b.modifier;
}
