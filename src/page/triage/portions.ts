/**
 * Joins parts of text, a line feed after each, to portions of at most `most` UTF-16 units; a longer part is cut at its last line feed
 * before that, or where it must be. White space alone makes no portion.
 */
export function* inPortions(parts: Iterable<string>, most: number): Generator<string> {
  let text = '';
  for (const part of parts) {
    if (text.length + part.length >= most && text.trim() !== '') {
      yield text;
      text = '';
    }
    text += `${part}\n`;
    while (text.length > most) {
      const cut = text.lastIndexOf('\n', most - 1) + 1 || most;
      yield text.slice(0, cut);
      text = text.slice(cut);
    }
  }
  if (text.trim() !== '') yield text;
}
