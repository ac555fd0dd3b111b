/** So much text goes to the background at once, in UTF-16 units. */
const MOST_CHARACTERS = 100_000;

/**
 * Joins parts of text, a line feed after each, to portions of at most `most` UTF-16 units; a longer part is cut at its last line feed
 * before that, or where it must be. White space alone makes no portion.
 */
export function inPortions(parts: readonly string[], most = MOST_CHARACTERS): string[] {
  const portions: string[] = [];
  let text = '';
  const end = (portion: string) => {
    if (portion.trim() !== '') portions.push(portion);
  };
  for (const part of parts) {
    if (text.length + part.length >= most) {
      end(text);
      text = '';
    }
    text += `${part}\n`;
    while (text.length > most) {
      const cut = text.lastIndexOf('\n', most - 1) + 1 || most;
      end(text.slice(0, cut));
      text = text.slice(cut);
    }
  }
  end(text);
  return portions;
}
