/**
 * Markdown takes `[^id]` for a footnote mark only where the document defines that footnote. Entries define none: their notes
 * are the pack's sources. This appends an empty definition for each mark, behind the text so that no line moves.
 */
export function declareFootnotes(markdown: string): string {
  const marks = new Set(markdown.match(/\[\^[^\]\s]+\]/g));
  return `${markdown}\n\n${[...marks].map((mark) => `${mark}: –`).join('\n\n')}\n`;
}
