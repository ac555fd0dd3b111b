/** So many rows of a group are shown at once: enough to see what the group is about. */
const SHOWN = 6;
/** A fold that hides fewer rows than this saves no room worth a click. */
const LEAST_FOLDED = 3;

/** Splits rows, the most telling first, into those that are shown at once and those that are folded away. */
export function foldGroup<T>(rows: readonly T[]): { shown: T[]; folded: T[] } {
  const cut = rows.length - SHOWN < LEAST_FOLDED ? rows.length : SHOWN;
  return { shown: rows.slice(0, cut), folded: rows.slice(cut) };
}
