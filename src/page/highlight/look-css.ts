import { type LookSettings, TEXT_COLOUR } from '../../settings/look-settings';
import { HIGHLIGHT_NAMES } from './highlight-names';

/** How much of the colour the ground takes, in %: enough to be seen, too little to make the text hard to read. */
const TINT = { exact: 18, approximate: 9 };

/**
 * The style sheet that gives marked text its look. Each look says everything that another may have said, so that the last one put
 * into a page holds. Exact and approximate matches are told apart without colour: by the line, or by how strong the tint is.
 */
export function lookCss(look: LookSettings): string {
  return (['exact', 'approximate'] as const)
    .map((match) => {
      const rule = (line: string, more: string) =>
        `::highlight(${HIGHLIGHT_NAMES[match]}) { text-decoration: ${line}; ${more} }`;
      const style = match === 'approximate' ? 'dashed' : look.line === 'none' ? 'dotted' : look.line;
      const colour = look.colour === TEXT_COLOUR ? 'currentColor' : look.colour;
      const ground = look.tint ? `color-mix(in srgb, ${colour} ${TINT[match]}%, transparent)` : 'transparent';
      const shape = 'text-decoration-thickness: max(1.5px, 0.09em);';
      return [
        rule(
          look.line === 'none' ? 'none' : `underline ${style} ${colour}`,
          `${shape} text-underline-offset: 0.2em; background-color: ${ground};`,
        ),
        // Chosen colours and tints are not painted then, so there is always a line; it must lie on the painted ground to be seen.
        `@media (forced-colors: active) { ${rule(`underline ${style} currentColor`, `${shape} text-underline-offset: auto;`)} }`,
        // On paper there is nothing to point at.
        `@media print { ${rule('none', 'background-color: transparent;')} }`,
      ].join('\n');
    })
    .join('\n');
}
