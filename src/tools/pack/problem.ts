/** Something in the corpus that keeps it from compiling, where it stands and what to do about it. */
export interface Problem {
  /** Path relative to the pack's folder. */
  file: string;
  /** Counted from 1. */
  line: number;
  message: string;
}

/** `entries/ttp.md:12: message`, the form that editors and terminals make clickable. */
export function formatProblem(problem: Problem): string {
  return `${problem.file}:${problem.line}: ${problem.message}`;
}

/** Thrown where a pack is needed and its sources do not compile. The message lists every problem. */
export class PackError extends Error {
  constructor(
    readonly folder: string,
    readonly problems: readonly Problem[],
  ) {
    const count = problems.length === 1 ? '1 problem' : `${problems.length} problems`;
    super(`${folder}: ${count} in the corpus\n${problems.map((p) => `${folder}/${formatProblem(p)}`).join('\n')}`);
    this.name = 'PackError';
  }
}
