import { collapseWhiteSpace } from './collapse-white-space';
import type { BlockPiece, PageBlock } from './text-block';

/** Stands for an image, a field or another thing in the line that is not text, so that the words around it do not touch. */
const OBJECT = '\uFFFC';

/** Near enough to a letter of any script; `\p{L}` takes a browser longer to prepare than a short page to read. */
const LETTER = /[A-Za-z\u00AA-\u1FFF\u2C00-\uFFFB]/;
/** What a browser collapses; other white space, such as a no-break space, is text. */
const WHITE_SPACE = ' \t\n\r\f';
const NOT_WHITE_SPACE = /[^ \t\n\r\f]/;

/** Puts a block of text together, node by node, and keeps the way back to the document as it goes. */
export class BlockBuilder {
  #text = '';
  #pieces: BlockPiece[] = [];
  /** True at the start of a block too, where white space is dropped just as after white space. */
  #endsInWhiteSpace = true;
  #setsApart = false;

  get isEmpty(): boolean {
    return this.#text === '';
  }

  /** In UTF-16 units. */
  get length(): number {
    return this.#text.length;
  }

  /**
   * Adds the stretch `data` of a node, which starts at `nodeStart` in it. Runs of white space become one character; white space
   * after white space, or at the start of the block, goes.
   */
  addText(node: Text, data: string, nodeStart: number, keepsLineBreaks: () => boolean): void {
    const dropped = this.#endsInWhiteSpace ? countLeadingWhiteSpace(data) : 0;
    if (dropped === data.length) return;
    const { text, pieces } = collapseWhiteSpace(dropped === 0 ? data : data.slice(dropped), keepsLineBreaks);
    if (this.#setsApart && !isWhiteSpace(text.charAt(0))) this.#text += OBJECT;
    this.#setsApart = false;
    let start = this.#text.length;
    for (const piece of pieces) {
      this.#pieces.push({ node, start, length: piece.length, nodeStart: nodeStart + dropped + piece.start });
      start += piece.length;
    }
    this.#text += text;
    // Looked up in the part: the whole is a chain of parts until it is read, and reading it each time would be slow.
    this.#endsInWhiteSpace = isWhiteSpace(text.charAt(text.length - 1));
  }

  /** A new line within the block. */
  addLineBreak(): void {
    if (!this.isEmpty) this.#addOutsideOfNodes('\n');
    this.#endsInWhiteSpace = true;
  }

  /** Something in the line that is not text. */
  addObject(): void {
    if (this.isEmpty) return;
    this.#addOutsideOfNodes(OBJECT);
    this.#endsInWhiteSpace = false;
  }

  /** Keeps what comes next from touching what is there, where no white space does so already. */
  setApart(): void {
    this.#setsApart = !this.#endsInWhiteSpace;
  }

  /** The block, or null when it holds no letter; the builder starts anew. */
  finish(takeId: () => number): PageBlock | null {
    const block = LETTER.test(this.#text) ? { id: takeId(), text: this.#text, pieces: this.#pieces } : null;
    this.#text = '';
    this.#pieces = [];
    this.#endsInWhiteSpace = true;
    this.#setsApart = false;
    return block;
  }

  #addOutsideOfNodes(character: string): void {
    this.#text += character;
    this.#setsApart = false;
  }
}

function isWhiteSpace(character: string): boolean {
  return WHITE_SPACE.includes(character);
}

function countLeadingWhiteSpace(data: string): number {
  const first = data.search(NOT_WHITE_SPACE);
  return first < 0 ? data.length : first;
}
