/** A stretch of text that was taken over character by character. UTF-16 offsets. */
export interface Piece {
  /** Where it starts in what was given. */
  start: number;
  length: number;
}

/** Text with its white space collapsed; the pieces, in order, make up the whole of it. */
export interface CollapsedText {
  text: string;
  pieces: Piece[];
}

const NEEDS_COLLAPSING = /[\t\n\r\f]| {2}/;

/**
 * Makes every run of white space one character, as a browser does when it lays text out: a space, or a new line where the run
 * holds a line feed and `keepsLineBreaks`. That character stands for the first one of its run, so each piece maps one to one.
 * No-break spaces are not white space here. `keepsLineBreaks` is asked only where the answer matters, as it may cost.
 */
export function collapseWhiteSpace(data: string, keepsLineBreaks: () => boolean): CollapsedText {
  if (!NEEDS_COLLAPSING.test(data)) return { text: data, pieces: [{ start: 0, length: data.length }] };
  const breaks = hasInnerLineFeed(data) && keepsLineBreaks();
  const pieces: Piece[] = [];
  let text = '';
  let copied = 0;
  let pieceStart = 0;
  const runs = /[ \t\n\r\f]{2,}|[\t\n\r\f]/g;
  // `matchAll` takes several times as long in code that runs for the first time, as this does on every page.
  for (let run = runs.exec(data); run; run = runs.exec(data)) {
    text += data.slice(copied, run.index) + (breaks && run[0].includes('\n') ? '\n' : ' ');
    copied = run.index + run[0].length;
    if (run[0].length > 1) {
      pieces.push({ start: pieceStart, length: run.index + 1 - pieceStart });
      pieceStart = copied;
    }
  }
  text += data.slice(copied);
  if (pieceStart < data.length) pieces.push({ start: pieceStart, length: data.length - pieceStart });
  return { text, pieces };
}

/** Line feeds at the edges come from the layout of the source, even in the rare text that keeps its line breaks. */
function hasInnerLineFeed(data: string): boolean {
  return data.includes('\n') && data.trim().includes('\n');
}
