import type { Entry } from '../../core/corpus/pack-schema';
import type { Finding, FindingSort } from './finding';
import type { EntryFigures } from './measure-entry';

const LONGEST_SUMMARY_WORDS = 60;
const FEWEST_SOURCES = 2;
const LEAST_SHARE_CITED = 0.95;
const HIGHEST_GRADE = 16;
const LONGEST_AGE_DAYS = 365;
/** Words of a statement by which an editor finds it. */
const OPENING_WORDS = 6;

/** What an entry's text, sources and date leave to be desired, seen by itself. */
export function checkEntry(entry: Entry, figures: EntryFigures): Finding[] {
  const findings: Finding[] = [];
  const { statements, uncited, sources, grade, summaryWords, ageDays } = figures;
  if (summaryWords > LONGEST_SUMMARY_WORDS) {
    add('long-summary', `the summary has ${summaryWords} words; shorten it to ${LONGEST_SUMMARY_WORDS}`);
  }
  if (sources === 0) add('no-source', 'no source is cited; cite one for each statement, or remove the entry');
  else if (entry.depth === 'full' && sources < FEWEST_SOURCES) {
    add('few-sources', 'a full entry cites one source only; find a second, or make it "depth: short"');
  }
  if (entry.kind === 'place' && !entry.coordinates) {
    add('no-coordinates', 'a place has no coordinates; add "coordinates: [latitude, longitude]"');
  }
  if ((statements - uncited.length) / statements < LEAST_SHARE_CITED) {
    const which = uncited.map(opening).join(', ');
    add(
      'few-cited',
      `${uncited.length} of ${statements} statements lack a source: ${which}; cite one for each or leave it out`,
    );
  }
  if (grade > HIGHEST_GRADE) add('hard-to-read', `reads at grade ${grade.toFixed(1)}; write shorter sentences`);
  if (ageDays > LONGEST_AGE_DAYS) {
    add('stale', `was last checked on ${entry.asOf}, ${ageDays} days ago; check it again and set asOf`);
  }
  return findings;

  function add(sort: FindingSort, message: string): void {
    findings.push({ sort, entry: entry.id, message });
  }
}

function opening(statement: string): string {
  const words = statement.split(/\s+/u);
  return `"${words.slice(0, OPENING_WORDS).join(' ')}${words.length > OPENING_WORDS ? '…' : ''}"`;
}
