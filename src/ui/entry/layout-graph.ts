/** Where a node of the graph of relations stands; in units of the drawing, which is as wide as `GRAPH_WIDTH`. */
export interface GraphNode<T> {
  item: T;
  /** Of its dot. */
  x: number;
  y: number;
  /** Whether its words stand to the right of the dot; else they end to the left of it. */
  isRight: boolean;
  /** Its name in at most two lines. */
  lines: string[];
}

export interface GraphLayout<T> {
  height: number;
  centre: { x: number; y: number; lines: string[] };
  nodes: GraphNode<T>[];
}

export const GRAPH_WIDTH = 680;
/** Room for a node with two lines of name and one of relation. */
const ROW = 62;
/** Of the dots from the middle, at the middle's height and at the top and bottom. */
const WIDE = 150;
const NARROW = 96;
/** A line holds about so many letters at the drawing's size of type. */
const LETTERS = 25;
const CENTRE_LETTERS = 18;

/**
 * Places items on both sides of a middle, on a curve that is widest at its height: the first half down the left side, the rest down the
 * right. Everything stands still, so there is no motion to reduce.
 */
export function layoutGraph<T extends { label: string }>(label: string, items: readonly T[]): GraphLayout<T> {
  const half = Math.ceil(items.length / 2);
  const height = Math.max(2, half) * ROW;
  const centre = { x: GRAPH_WIDTH / 2, y: height / 2, lines: wrapLabel(label, CENTRE_LETTERS) };
  const nodes = items.map((item, index) => {
    const isRight = index >= half;
    const count = isRight ? items.length - half : half;
    const y = ((isRight ? index - half : index) + 0.5) * (height / count);
    const fromMiddle = (y - centre.y) / (height / 2);
    const away = NARROW + (WIDE - NARROW) * Math.sqrt(1 - fromMiddle ** 2);
    return { item, x: centre.x + (isRight ? away : -away), y, isRight, lines: wrapLabel(item.label, LETTERS) };
  });
  return { height, centre, nodes };
}

/** A label in one or two lines of about so many letters, broken between words; what does not fit ends in an ellipsis. */
export function wrapLabel(label: string, letters: number): string[] {
  const lines: string[] = [];
  for (const word of label.split(/\s+/)) {
    const last = lines.at(-1);
    if (last !== undefined && (last.length + 1 + word.length <= letters || last.endsWith('…'))) {
      lines[lines.length - 1] = last.endsWith('…') ? last : `${last} ${word}`;
    } else if (lines.length < 2) lines.push(word);
    else lines[lines.length - 1] = `${last}…`;
  }
  return lines.map((line) => (line.length <= letters + 1 ? line : `${line.slice(0, letters - 1)}…`));
}
