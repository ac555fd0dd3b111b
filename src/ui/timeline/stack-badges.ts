/** A badge that says which events of a list it stands for, counted from 1. */
export interface Badge {
  first: number;
  last: number;
  /** Its middle, in px. */
  x: number;
  /** Half its width, in px. */
  half: number;
  /** 0 is nearest to the axis. */
  lane: number;
}

export interface BadgeFrame {
  /** Where each event stands, in the order of the list, never decreasing. In px. */
  xs: readonly number[];
  lanes: number;
  /** Half the width of a badge with these words, in px. */
  halfOf(words: string): number;
}

/** Between two badges, in px. */
const AIR = 3;

/** What stands on a badge: `4`, or `4–6` for several events. */
export function badgeWords({ first, last }: Pick<Badge, 'first' | 'last'>): string {
  return first === last ? String(first) : `${first}–${last}`;
}

/**
 * Gives each event a badge in the lowest lane that is free there. Where all lanes are taken, an event joins the badge of the event before it,
 * which then stands for both.
 */
export function stackBadges({ xs, lanes, halfOf }: BadgeFrame): Badge[] {
  const badges: Badge[] = [];
  const widest = halfOf(badgeWords({ first: xs.length, last: xs.length + 1 }));
  xs.forEach((x, index) => {
    const number = index + 1;
    const half = halfOf(badgeWords({ first: number, last: number }));
    const lane = lowestFree(badges, { x, half, widest }, lanes);
    const before = badges.at(-1);
    if (lane === null && before) {
      before.last = number;
      before.half = halfOf(badgeWords(before));
    } else badges.push({ first: number, last: number, x, half, lane: lane ?? 0 });
  });
  return badges;
}

interface Wanted extends Pick<Badge, 'x' | 'half'> {
  /** Half of the widest badge for several events. */
  widest: number;
}

function lowestFree(badges: readonly Badge[], { x, half, widest }: Wanted, lanes: number): number | null {
  const isFree = (lane: number) => {
    // In the highest lane a badge may come to stand for several events.
    const left = x - (lane === lanes - 1 ? widest : half);
    return badges.every((badge) => badge.lane !== lane || left >= badge.x + badge.half + AIR);
  };
  for (let lane = 0; lane < lanes; lane++) if (isFree(lane)) return lane;
  return null;
}
