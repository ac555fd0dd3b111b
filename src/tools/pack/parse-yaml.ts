import { isMap, isPair, isScalar, isSeq, LineCounter, type Node, parseDocument } from 'yaml';
import type { Problem } from './problem';

export interface ParsedYaml {
  value: unknown;
  problems: Problem[];
  /** The line of the value at a path of keys and indexes, or of the nearest thing above it that exists. Counted from 1. */
  lineOf(path: readonly (string | number)[]): number;
}

/**
 * Parses YAML and remembers on which line each value stands.
 * @param firstLine the line of the file that the text begins on, counted from 1.
 */
export function parseYaml(text: string, file: string, firstLine = 1): ParsedYaml {
  const lineCounter = new LineCounter();
  const document = parseDocument(text, { lineCounter, prettyErrors: false });
  const lineAt = (offset: number) => lineCounter.linePos(offset).line + firstLine - 1;
  const problems = document.errors.map((error) => ({
    file,
    line: lineAt(error.pos[0]),
    message: `this is not valid YAML: ${error.message}. Quote a text that holds a colon, a comma, a brace or a #.`,
  }));
  return {
    value: problems.length ? undefined : document.toJS(),
    problems,
    lineOf(path) {
      let node: Node | null = document.contents;
      let offset = node?.range?.[0] ?? 0;
      for (const step of path) {
        if (isMap(node)) {
          const pair = node.items.find(
            (item) => isPair(item) && isScalar(item.key) && String(item.key.value) === String(step),
          );
          if (!pair || !isScalar(pair.key)) break;
          offset = pair.key.range?.[0] ?? offset;
          node = pair.value as Node | null;
        } else if (isSeq(node)) {
          const item = node.items[Number(step)] as Node | undefined;
          if (!item) break;
          offset = item.range?.[0] ?? offset;
          node = item;
        } else break;
      }
      return lineAt(offset);
    },
  };
}
