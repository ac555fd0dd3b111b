/** How states are photographed: each property that views must cope with is in one of them. `scale`: how much smaller pictures are kept. */
export const VARIANTS = {
  light: { locale: 'en', scheme: 'light', width: null, text: '100%', scale: 3 },
  'dark-rtl': { locale: 'ur', scheme: 'dark', width: null, text: '100%', scale: 3 },
  'narrow-large': { locale: 'en', scheme: 'light', width: 320, text: '200%', scale: 5 },
} as const;
export type Variant = keyof typeof VARIANTS;
