const LONGEST = 28;

/** The name of a page's file for a table: without its ending, and with its middle left out where it is long. */
export function shortenName(file: string): string {
  const name = file.replace(/\.html?$/i, '');
  if (name.length <= LONGEST) return name;
  const end = Math.floor((LONGEST - 1) / 2);
  return `${name.slice(0, LONGEST - 1 - end)}…${name.slice(-end)}`;
}
