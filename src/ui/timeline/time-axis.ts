import { scaleUtc } from 'd3-scale';
import type { TimeSpan } from './time-span';

export interface TimeAxis {
  /** From ms since 1970 to px. */
  x(time: number): number;
  ticks: { x: number; label: string }[];
}

export interface AxisFrame {
  /** What has to be on the axis; at least one. */
  spans: readonly TimeSpan[];
  /** Where the first and the last of it stand at the outermost, in px. */
  left: number;
  right: number;
  /** Of the drawing, in px. */
  width: number;
  /** Of the labels, as a BCP 47 tag. */
  language: string;
  /** The width of a label, in px. */
  measure(text: string): number;
}

/** A timeline of a few days is drawn as one of two months, or its scale would say hours. In ms. */
const LEAST = 60 * 86_400_000;
/** Between two labels, in px. */
const LABEL_GAP = 20;

/**
 * A scale on which every moment takes the same room, with as many ticks as their labels have room for. Time runs from left to right in every
 * language: so it does in charts in Urdu, Persian and Arabic too, where only the text around them turns.
 */
export function createTimeAxis({ spans, left, right, width, language, measure }: AxisFrame): TimeAxis {
  const first = Math.min(...spans.map(({ start }) => start));
  const last = Math.max(...spans.map(({ end }) => end));
  const spare = Math.max(0, LEAST - (last - first)) / 2;
  const scale = scaleUtc([first - spare, last + spare], [left, right]);
  // Counted with the widest kind of label, so that no choice of ticks overflows.
  const widest = measure(yearMonth(language).format(Date.UTC(2000, 8))) + LABEL_GAP;
  let ticks = scale.ticks(Math.max(2, Math.floor((right - left) / widest)));
  const format = formatFor(ticks, language);
  const label = (tick: Date) => format.format(tick);
  while (ticks.length > 1 && !haveRoom(ticks.map((tick) => ({ x: scale(tick), width: measure(label(tick)) })))) {
    ticks = ticks.filter((_, index) => index % 2 === 0);
  }
  const fits = ({ x, label: words }: TimeAxis['ticks'][number]) =>
    x - measure(words) / 2 >= 0 && x + measure(words) / 2 <= width;
  return {
    x: (time) => scale(time),
    ticks: ticks.map((tick) => ({ x: scale(tick), label: label(tick) })).filter(fits),
  };
}

function haveRoom(labels: readonly { x: number; width: number }[]): boolean {
  return labels.every(({ x, width }, index) => {
    const next = labels[index + 1];
    return !next || next.x - next.width / 2 - (x + width / 2) >= LABEL_GAP / 2;
  });
}

/** The entries' dates are Gregorian; Persian and some Arabic locales would count the years of their own calendar. */
const GREGORIAN = { calendar: 'gregory', timeZone: 'UTC' } as const;

const yearMonth = (language: string) =>
  new Intl.DateTimeFormat(language, { ...GREGORIAN, year: 'numeric', month: 'short' });

function formatFor(ticks: readonly Date[], language: string): Intl.DateTimeFormat {
  if (ticks.every((tick) => tick.getUTCMonth() === 0 && tick.getUTCDate() === 1)) {
    return new Intl.DateTimeFormat(language, { ...GREGORIAN, year: 'numeric' });
  }
  if (ticks.every((tick) => tick.getUTCDate() === 1)) return yearMonth(language);
  return new Intl.DateTimeFormat(language, { ...GREGORIAN, day: 'numeric', month: 'short' });
}
