import type { Candidate } from '../matching/candidate';
import type { Evidence } from './evidence';
import { shareOfOccurrence } from './subject-score';

/** Of the words of a page about the subject, at least this share are the pack's context words or sure names. */
const FULL_TELLING_SHARE = 0.006;
/** What of a page's subject score is left, at the least, for a block that says nothing of it in a page that says little. */
const MIN_LONE_SHARE = 0.4;
/** What each neighbour in the block adds. */
const NEIGHBOUR_WEIGHT = 0.15;

/** What each point of another subject takes from the pack's. */
const OTHER_SUBJECT_WEIGHT = 0.6;

/** What a page as a whole is about. */
export interface SubjectOfPage {
  evidence: Evidence;
  /** How much it is about the pack's subject, the mentions of one entry left out. */
  subjectScore(except: string): number;
  /** How much it is about something else. */
  otherSubject: number;
  /** Of its words, the share that are context words of the pack or names that can mean nothing else. */
  tellingShare: number;
}

export function tellingShareOf({ words, named, contextWords }: Evidence): number {
  let telling = 0;
  for (const count of Object.values(named)) telling += count;
  for (const count of Object.values(contextWords)) telling += count;
  return telling / Math.max(1, words);
}

/**
 * How much what a candidate stands in is about the pack's subject: what its page says, raised by neighbours in its own block,
 * lowered by whatever else the page is about, and where the block has none on a long page that speaks of the subject here and
 * there, as the front page of a newspaper does. The candidate's own words do not vouch for it.
 */
export function subjectAt(
  { neighbours, ownContextWords }: Candidate,
  entry: string,
  { evidence, subjectScore, otherSubject, tellingShare }: SubjectOfPage,
): number {
  const own = ownContextWords.reduce((sum, word) => sum + shareOfOccurrence(evidence.contextWords[word] ?? 1), 0);
  const score = subjectScore(entry) - own - OTHER_SUBJECT_WEIGHT * otherSubject;
  if (score <= 0) return score;
  if (neighbours > 0) return score + NEIGHBOUR_WEIGHT * neighbours;
  return score * Math.min(1, Math.max(MIN_LONE_SHARE, tellingShare / FULL_TELLING_SHARE));
}
