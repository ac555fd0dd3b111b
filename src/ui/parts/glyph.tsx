/** Small line drawings on a 16 × 16 grid. They only repeat what a label says, so assistive technology skips them. */
const PATHS = {
  back: 'M9.5 3.5 5 8l4.5 4.5',
  forward: 'M6.5 3.5 11 8l-4.5 4.5',
  up: 'M3.5 9.5 8 5l4.5 4.5',
  down: 'M3.5 6.5 8 11l4.5-4.5',
  search: 'M7 2.5a4.5 4.5 0 1 0 0 9 4.5 4.5 0 0 0 0-9ZM10.4 10.4l3.1 3.1',
  clear: 'M4.5 4.5l7 7M11.5 4.5l-7 7',
  target: 'M8 4.5a3.5 3.5 0 1 0 0 7 3.5 3.5 0 0 0 0-7ZM8 1.5v3M8 11.5v3M1.5 8h3M11.5 8h3',
  tab: 'M6.5 3.5h-3v9h9v-3M9.5 2.5h4v4M13 3 8 8',
  list: 'M2.5 4h11M2.5 8h11M2.5 12h7',
  link: 'M6.8 9.2a2.6 2.6 0 0 0 3.7 0l2.2-2.2A2.6 2.6 0 0 0 9 3.3L8 4.3M9.2 6.8a2.6 2.6 0 0 0-3.7 0L3.3 9A2.6 2.6 0 0 0 7 12.7l1-1',
  copy: 'M5.5 5.5h7.5v8H5.5ZM3 10.5v-8h7.5',
  hide: 'M2 8s2.2-4 6-4 6 4 6 4-2.2 4-6 4-6-4-6-4ZM3 13 13 3',
  pin: 'M5.5 2.5h5l-.7 4.2 2.2 2.8H4l2.2-2.8ZM8 9.5v4',
  corner: 'M3 7V3h4M3 3l4.2 4.2M13 9v4H9M13 13 8.8 8.8',
  settings: 'M2 4.5h6M11 4.5h3M9.5 3v3M2 11.5h2M7 11.5h7M5.5 10v3',
} as const;

/** Drawings that point along the line: mirrored where lines run from right to left. */
const POINTING: readonly string[] = ['back', 'forward', 'tab', 'list'] satisfies (keyof typeof PATHS)[];

export function Glyph({ name }: { name: keyof typeof PATHS }) {
  return (
    <svg
      class={POINTING.includes(name) ? 'glyph pointing' : 'glyph'}
      viewBox="0 0 16 16"
      aria-hidden="true"
      focusable="false"
    >
      <path d={PATHS[name]} />
    </svg>
  );
}
