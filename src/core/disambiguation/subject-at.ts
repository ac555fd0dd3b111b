import type { Evidence } from './evidence';
import type { SituatedCandidate } from './neighbours';

/** Of the words of a page about the subject, at least this share are the pack's context words or sure names. */
const TELLING_SHARE = 0.006;
/** What of a page's subject score is left, at the least, for a block that says nothing of it in a page that says little. */
const MIN_LONE_SHARE = 0.4;
/** What each neighbour in the block adds. */
const NEIGHBOUR_WEIGHT = 0.15;

/**
 * How much what a candidate stands in is about the pack's subject: what its page says, raised by neighbours in its own block,
 * lowered where it has none on a long page that speaks of the subject here and there, as the front page of a newspaper does.
 */
export function subjectAt(
  { neighbours }: SituatedCandidate,
  entry: string,
  { evidence, subjectScore }: { evidence: Evidence; subjectScore(except: string): number },
): number {
  const score = subjectScore(entry);
  if (neighbours > 0) return score + NEIGHBOUR_WEIGHT * neighbours;
  const share = tellingWords(evidence) / Math.max(1, evidence.words) / TELLING_SHARE;
  return score * Math.min(1, Math.max(MIN_LONE_SHARE, share));
}

function tellingWords({ named, contextWords }: Evidence): number {
  let sum = 0;
  for (const count of Object.values(named)) sum += count;
  for (const count of Object.values(contextWords)) sum += count;
  return sum;
}
