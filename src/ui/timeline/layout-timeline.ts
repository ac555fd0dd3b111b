import type { PartialDate } from '../../core/corpus/partial-date';
import type { DrawingBox } from '../drawing-box';
import { type Badge, badgeWords, stackBadges } from './stack-badges';
import { createTimeAxis, type TimeAxis } from './time-axis';
import { spanOf } from './time-span';

/** A day that the reader knows, to measure the events by. */
export interface Pin {
  date: PartialDate;
  words: string;
}

export interface TimelineContent {
  /** In the order of the list. */
  dates: readonly PartialDate[];
  pins: readonly Pin[];
  language: string;
}

/** In px. */
export interface TimelineLayout {
  width: number;
  height: number;
  /** Where the axis runs. */
  axisY: number;
  radius: number;
  /** On the axis: stretches for dates that stop at year or month, points for days. */
  stretches: { x: number; width: number }[];
  badges: (Badge & { y: number })[];
  pins: { x: number; y: number; words: string; anchor: 'start' | 'middle' | 'end' }[];
  ticks: TimeAxis['ticks'];
}

const LANES = 4;
/** A stretch too short to be seen is drawn as wide as a point. In px. */
const LEAST_STRETCH = 5;
/** Between a badge in the lowest lane and the axis. */
const STEM = 9;
const LANE_GAP = 3;

/** Lays out a timeline drawn to scale. There must be at least one date; dates must not decrease. */
export function layoutTimeline({ dates, pins, language }: TimelineContent, box: DrawingBox): TimelineLayout {
  const { width, fontSize, measure } = box;
  const radius = Math.round(fontSize * 0.75);
  const halfOf = (words: string) => Math.max(radius, measure(words) / 2 + 5);
  const spans = dates.map(spanOf);
  const axis = createTimeAxis({
    spans: [...spans, ...pins.map(({ date }) => spanOf(date))],
    left: radius + 2,
    right: width - halfOf(badgeWords({ first: dates.length, last: dates.length + 1 })) - 2,
    width,
    language,
    measure,
  });
  const stretches = spans.map(({ start, end }) => ({
    x: axis.x(start),
    width: end === start ? 0 : Math.max(axis.x(end) - axis.x(start), LEAST_STRETCH),
  }));
  const middles = stretches.map(({ x, width: stretch }) => x + stretch / 2);
  const badges = stackBadges({
    // A year's middle may lie after a day in it that the list names later.
    xs: middles.map((x, index) => Math.max(x, ...middles.slice(0, index))),
    lanes: LANES,
    halfOf,
  });
  const rows = pinRows(pins, { axis, measure, fontSize, width });
  const rowHeight = fontSize * 1.4;
  const head = (Math.max(-1, ...rows.map(({ row }) => row)) + 1) * rowHeight;
  const highest = Math.max(0, ...badges.map(({ lane }) => lane));
  const lanePitch = 2 * radius + LANE_GAP;
  const axisY = Math.ceil(head + (highest + 1) * lanePitch + STEM + 2);
  return {
    width,
    height: Math.ceil(axisY + fontSize * 2.1),
    axisY,
    radius,
    stretches,
    badges: badges.map((badge) => ({ ...badge, y: axisY - STEM - radius - badge.lane * lanePitch })),
    pins: rows.map(({ row, ...pin }) => ({ ...pin, y: (row + 0.75) * rowHeight })),
    ticks: axis.ticks,
  };
}

interface PinFrame extends Pick<DrawingBox, 'measure' | 'fontSize' | 'width'> {
  axis: TimeAxis;
}

/** Each pin's words beside its line, in a row of their own where they would run into others. */
function pinRows(pins: readonly Pin[], { axis, measure, fontSize, width }: PinFrame) {
  const rights: number[] = [];
  return pins
    .map(({ date, words }) => ({ words, x: axis.x(spanOf(date).start), half: measure(words) / 2 }))
    .sort((a, b) => a.x - b.x)
    .map(({ words, x, half }) => {
      const anchor = x - half < 0 ? ('start' as const) : x + half > width ? ('end' as const) : ('middle' as const);
      const left = anchor === 'start' ? x : anchor === 'end' ? x - 2 * half : x - half;
      const free = rights.findIndex((right) => left > right + fontSize / 2);
      const row = free < 0 ? rights.length : free;
      rights[row] = left + 2 * half;
      return { words, x, anchor, row };
    });
}
