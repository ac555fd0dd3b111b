const LONGEST_LINE = 160;

/**
 * Where two snapshots of a document differ first: the line's number, counted from 1, with what it was and what it is. Null when they
 * are the same.
 */
export function firstDifference(before: string, after: string): string | null {
  if (before === after) return null;
  const [was, is] = [before.split('\n'), after.split('\n')];
  let line = 0;
  while (was[line] === is[line]) line++;
  return `line ${line + 1} of ${was.length} was ${describe(was[line])}, is ${describe(is[line])} (of ${is.length})`;
}

function describe(line: string | undefined): string {
  if (line === undefined) return 'not there';
  const text = line.trim();
  return `«${text.length > LONGEST_LINE ? `${text.slice(0, LONGEST_LINE)}…` : text}»`;
}
