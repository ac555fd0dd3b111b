/** The lines of a text by number, kept as the text and where they begin: hundreds of thousands of strings would weigh more. */
export class TextLines {
  readonly #text: string;
  readonly #starts: Uint32Array;

  constructor(text: string) {
    let count = 1;
    for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) count++;
    const starts = new Uint32Array(count + 1);
    for (let line = 1, at = 0; line < count; line++) {
      at = text.indexOf('\n', at) + 1;
      starts[line] = at;
    }
    starts[count] = text.length + 1;
    this.#text = text;
    this.#starts = starts;
  }

  /** A line without its end, from 0; undefined when there is none of that number. */
  at(line: number): string | undefined {
    const [start, next] = [this.#starts[line], this.#starts[line + 1]];
    return start === undefined || next === undefined ? undefined : this.#text.slice(start, next - 1);
  }
}
