import { sourcesCitedBy } from '../../core/corpus/cited-sources';
import type { Entry } from '../../core/corpus/pack-schema';
import type { PartialDate } from '../../core/corpus/partial-date';
import { plainText } from '../../core/corpus/plain-text';
import { gradeOf, wordsOf } from './readability';
import { sentencesOf } from './sentences';

/** What can be counted of one entry by itself. */
export interface EntryFigures {
  /** Sentences of summary and sections, and items of roles, status and timeline. */
  statements: number;
  /** Those of them that no source is given for, as they are written: `sentences.ts` says of sentences, an item names its own. */
  uncited: string[];
  /** How many sentences only the marks at the end of their paragraph cover. */
  citedByParagraph: number;
  /** Distinct sources. */
  sources: number;
  grade: number;
  summaryWords: number;
  ageDays: number;
}

const DAY_MS = 24 * 60 * 60 * 1000;

export function measureEntry(entry: Entry, today: Date): EntryFigures {
  const sentences = [entry.summary, ...entry.sections.flatMap(({ paragraphs }) => paragraphs)].flatMap(sentencesOf);
  const roles = entry.roles.map(({ title, sources }) => ({ text: title, sources }));
  const items = [...roles, ...entry.status, ...entry.timeline];
  return {
    statements: sentences.length + items.length,
    uncited: [
      ...sentences.filter(({ citedBy }) => citedBy === null),
      ...items.filter(({ sources }) => sources.length === 0),
    ].map(({ text }) => text),
    citedByParagraph: sentences.filter(({ citedBy }) => citedBy === 'paragraph').length,
    sources: sourcesCitedBy(entry).length,
    grade: gradeOf(sentences.map(({ text }) => text)),
    summaryWords: wordsOf(plainText(entry.summary)).length,
    ageDays: daysSince(entry.asOf, today),
  };
}

/** Whole days since the first day of a date that may stop at the month or the year. */
function daysSince(date: PartialDate, today: Date): number {
  return Math.floor((today.getTime() - Date.parse(date)) / DAY_MS);
}
