/** Ends of sentences, but after an initial or an abbreviation such as *Gen.*, which a name goes on after. */
const END = /(?<!\b(?:\p{Lu}|Gen|Lt|Col|Maj|Dr|Mr|Mrs|St|No|vs|c))[.!?]["”’)\]]*\s+(?=["“‘(]?\p{Lu})/u;

/** The first sentence of an English text: what something is. */
export function firstSentence(text: string): string {
  const end = END.exec(text);
  return end ? text.slice(0, end.index + end[0].length).trimEnd() : text;
}
