import { formatTable } from '../cli/format-table';
import type { CheckedEntry, PackCheck } from './check-pack';
import { describeOwners } from './entry-names';
import { FINDING_SORTS, type Finding, type FindingSort, isError } from './finding';

const percent = (part: number, whole: number) => (whole === 0 ? '–' : `${((100 * part) / whole).toFixed(1)} %`);

/** The figures of a whole pack. */
export function describeSummary({ entries, sources, findings }: PackCheck): string {
  const sum = (figureOf: (entry: CheckedEntry) => number) =>
    entries.reduce((total, entry) => total + figureOf(entry), 0);
  const statements = sum((entry) => entry.statements);
  const uncited = sum((entry) => entry.uncited.length);
  const full = entries.filter(({ entry }) => entry.depth === 'full').length;
  const errors = findings.filter(isError).length;
  const byParagraph = percent(
    sum((entry) => entry.citedByParagraph),
    statements,
  );
  const rows = [
    ['entries', `${entries.length}: ${full} full, ${entries.length - full} short`],
    ['sources', `${sources}`],
    ['statements', `${statements}`],
    ['cited', `${percent(statements - uncited, statements)}; ${byParagraph} only at the end of their paragraph`],
    ['errors', `${errors}`],
    ['warnings', `${findings.length - errors}`],
  ];
  return rows.map(([name = '', value]) => `${name.padEnd(12)}${value}`).join('\n');
}

/** @param most how many findings of each sort are listed. */
export function describeFindings(findings: readonly Finding[], folder: string, most: number): string {
  const sorts = Object.keys(FINDING_SORTS) as FindingSort[];
  return sorts
    .flatMap((sort) => {
      const found = findings.filter((finding) => finding.sort === sort);
      if (found.length === 0) return [];
      const { severity, heading } = FINDING_SORTS[sort];
      const shown = found.slice(0, most).map((finding) => `  ${describeFinding(finding, folder)}`);
      const rest = found.length > most ? [`  … and ${found.length - most} more; --all lists them`] : [];
      return [[`${severity}: ${heading}: ${found.length}`, ...shown, ...rest].join('\n')];
    })
    .join('\n\n');
}

/** One row for each entry. */
export function describeEntries({ entries }: PackCheck): string {
  const heading = [
    'entry',
    'depth',
    'statements',
    'cited',
    'sources',
    'grade',
    'words',
    'days',
    'related',
    'shared names',
  ];
  return formatTable([heading, ...entries.map(rowOf)]);
}

function rowOf(checked: CheckedEntry): string[] {
  const { entry, statements, uncited, sources, grade, summaryWords, ageDays, neighbours, shared } = checked;
  return [
    entry.id,
    entry.depth,
    `${statements}`,
    percent(statements - uncited.length, statements),
    `${sources}`,
    grade.toFixed(1),
    `${summaryWords}`,
    `${ageDays}`,
    `${neighbours}`,
    shared.map(describeOwners).join('; '),
  ];
}

function describeFinding({ entry, message }: Finding, folder: string): string {
  return `${folder}/entries/${entry}.md (${entry}): ${message}`;
}
