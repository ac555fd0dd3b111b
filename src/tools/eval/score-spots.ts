import type { TextSpot } from '../cli/spot-text';
import type { LabelledSpan, LabelledText } from './labelled-text';

/** Counts over labelled texts. Shares are made of them, so that counts of several texts can be added. */
export interface Score {
  mentions: number;
  found: number;
  variants: number;
  variantsFound: number;
  spots: number;
  right: number;
  traps: number;
  trapped: number;
  /** Each judged spot with its confidence. */
  judged: { confidence: number; right: boolean }[];
  missed: string[];
  wrong: string[];
}

export function emptyScore(): Score {
  return {
    mentions: 0,
    found: 0,
    variants: 0,
    variantsFound: 0,
    spots: 0,
    right: 0,
    traps: 0,
    trapped: 0,
    judged: [],
    missed: [],
    wrong: [],
  };
}

/**
 * Adds how a text's spots compare to its labels. A mention is found when a spot of a right entry overlaps it; a spot is right
 * when it overlaps such a mention, and is left out when it overlaps a general one; a trap is sprung when a spot covers it.
 */
export function addScore(score: Score, labelled: LabelledText, spots: readonly TextSpot[]): void {
  for (const mention of labelled.mentions) {
    const found = spots.some((spot) => overlaps(spot, mention) && mention.entries.includes(spot.entry));
    score.mentions++;
    if (mention.variant) score.variants++;
    if (found) {
      score.found++;
      if (mention.variant) score.variantsFound++;
    } else score.missed.push(`${mention.surface} → ${mention.entries.join('/')} [${labelled.id}]`);
  }
  for (const spot of spots) {
    if (labelled.general.some((span) => overlaps(spot, span))) continue;
    const right = labelled.mentions.some((mention) => overlaps(spot, mention) && mention.entries.includes(spot.entry));
    score.spots++;
    if (right) score.right++;
    else score.wrong.push(`${spot.surface} → ${spot.entry} [${labelled.id}]`);
    score.judged.push({ confidence: spot.confidence, right });
  }
  for (const trap of labelled.traps) {
    score.traps++;
    if (spots.some((spot) => overlaps(spot, trap))) score.trapped++;
  }
}

/** The figures that a score comes to, as shares from 0 to 1; null where there was nothing to count. */
export interface Figures {
  precision: number | null;
  recall: number | null;
  variants: number | null;
  trapped: number | null;
}

export function figuresOf(score: Score): Figures {
  return {
    precision: share(score.right, score.spots),
    recall: share(score.found, score.mentions),
    variants: share(score.variantsFound, score.variants),
    trapped: share(score.trapped, score.traps),
  };
}

/** One row of a reliability table: of the spots with about this confidence, how many are right. */
export interface ReliabilityRow {
  from: number;
  to: number;
  spots: number;
  meanConfidence: number;
  right: number;
}

/** Groups judged spots by confidence, in tenths from 0.5 up. */
export function reliabilityTable(judged: Score['judged']): ReliabilityRow[] {
  const rows: ReliabilityRow[] = [];
  for (let tenth = 5; tenth < 10; tenth++) {
    const [from, to] = [tenth / 10, (tenth + 1) / 10];
    const group = judged.filter(({ confidence }) => confidence >= from && (confidence < to || tenth === 9));
    if (group.length === 0) continue;
    const meanConfidence = group.reduce((sum, { confidence }) => sum + confidence, 0) / group.length;
    rows.push({ from, to, spots: group.length, meanConfidence, right: group.filter(({ right }) => right).length });
  }
  return rows;
}

function share(part: number, whole: number): number | null {
  return whole === 0 ? null : part / whole;
}

function overlaps(a: Pick<LabelledSpan, 'start' | 'end'>, b: Pick<LabelledSpan, 'start' | 'end'>): boolean {
  return a.start < b.end && b.start < a.end;
}
