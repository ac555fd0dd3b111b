/** The line under what is marked. */
export const LINES = ['dotted', 'solid', 'none'] as const;
export type Line = (typeof LINES)[number];

/** How marked text looks. */
export interface LookSettings {
  line: Line;
  /** Whether the text stands on a tinted ground. Always so where there is no line: else nothing would be seen. */
  tint: boolean;
  /** Of line and tint: `text`, the text's own; else `#rrggbb`, in small letters. */
  colour: string;
}

/** In the text's own colour, so as visible as the text on any ground. */
export const TEXT_COLOUR = 'text';
export const DEFAULT_LOOK: LookSettings = { line: 'dotted', tint: false, colour: TEXT_COLOUR };

const HEX_COLOUR = /^#[0-9a-f]{6}$/;

/** The look that a stored value holds; the default for each part that is absent or not of its kind. */
export function parseLook(stored: unknown): LookSettings {
  if (typeof stored !== 'object' || stored === null) return DEFAULT_LOOK;
  const given = stored as Record<keyof LookSettings, unknown>;
  const line = LINES.find((each) => each === given.line) ?? DEFAULT_LOOK.line;
  const colour = typeof given.colour === 'string' ? given.colour.toLowerCase() : '';
  return {
    line,
    tint: line === 'none' || (typeof given.tint === 'boolean' ? given.tint : DEFAULT_LOOK.tint),
    colour: HEX_COLOUR.test(colour) ? colour : DEFAULT_LOOK.colour,
  };
}

export function isSameLook(a: LookSettings, b: LookSettings): boolean {
  return a.line === b.line && a.tint === b.tint && a.colour === b.colour;
}
