/** What ends a sentence: a mark that does, with closing quotes and brackets, before a space and what no sentence goes on with. */
const END = /[.!?؟۔…]["”’'»)\]]*\s+(?=[^\p{Ll}\s])/gu;

/**
 * Where the sentences of a text begin, in UTF-16 offsets, ascending; the first at 0. An abbreviation before a capital counts as
 * an end, which does for telling what was said near by.
 */
export function sentenceStarts(text: string): number[] {
  return [0, ...Array.from(text.matchAll(END), (match) => match.index + match[0].length)];
}
