import { describe, expect, test } from 'vitest';
import { layoutTimeline } from '../../../../src/ui/timeline/layout-timeline';
import { badgeWords, stackBadges } from '../../../../src/ui/timeline/stack-badges';
import { createTimeAxis } from '../../../../src/ui/timeline/time-axis';
import { spanOf } from '../../../../src/ui/timeline/time-span';
import { today } from '../../../../src/ui/timeline/today';

const measure = (text: string) => text.length * 7;
const box = { width: 640, fontSize: 13, measure };
const day = (date: string) => Date.parse(`${date}T00:00:00Z`);

describe('a date', () => {
  test.each([
    ['1893', '1893-01-01', '1894-01-01'],
    ['2007-12', '2007-12-01', '2008-01-01'],
    ['2021-08-15', '2021-08-15', '2021-08-15'],
  ])('%s means the time from %s to %s', (date, start, end) => {
    expect(spanOf(date)).toEqual({ start: day(start), end: day(end) });
  });
});

describe('an axis', () => {
  const frame = { left: 10, right: 610, width: 640, language: 'en', measure };

  test('is to scale', () => {
    const { x } = createTimeAxis({ ...frame, spans: [spanOf('1900-01-01'), spanOf('2000-01-01')] });
    expect([x(day('1900-01-01')), x(day('2000-01-01'))]).toEqual([10, 610]);
    expect(x(day('1950-01-01'))).toBeCloseTo(310, 0);
  });

  test.each([
    ['1893', '2026', /^\d{4}$/],
    ['2021-03', '2021-11', /^[A-Z][a-z]{2} 2021$/],
    ['2021-08-14', '2021-08-16', /^[A-Z][a-z]{2} \d+$/],
  ])('from %s to %s has ticks that do not run into one another', (from, to, form) => {
    const { ticks } = createTimeAxis({ ...frame, spans: [spanOf(from), spanOf(to)] });
    expect(ticks.length).toBeGreaterThan(1);
    ticks.forEach(({ x, label }, index) => {
      expect(label).toMatch(form);
      const next = ticks[index + 1];
      if (next) expect(next.x - measure(next.label) / 2).toBeGreaterThan(x + measure(label) / 2);
    });
  });

  test('counts Gregorian years in Persian too', () => {
    const { ticks } = createTimeAxis({ ...frame, language: 'fa', spans: [spanOf('1900'), spanOf('2020')] });
    expect(ticks.map(({ label }) => label)).toContain('۱۹۲۰');
  });
});

describe('badges', () => {
  const stack = (xs: number[], lanes = 3) =>
    stackBadges({ xs, lanes, halfOf: (words) => (words.length > 1 ? 15 : 10) });

  test('stand side by side where there is room', () => {
    expect(stack([10, 50, 90]).map(({ lane }) => lane)).toEqual([0, 0, 0]);
  });

  test('are stacked where they would touch, and come down again', () => {
    expect(stack([10, 15, 60]).map(({ lane }) => lane)).toEqual([0, 1, 0]);
  });

  test('stand for several events where all lanes are taken', () => {
    const badges = stack([10, 10, 10, 10, 10, 100]);
    expect(badges.map(badgeWords)).toEqual(['1', '2', '3–5', '6']);
    expect(badges.at(2)?.half).toBe(15);
  });

  test('never cover one another, and stand for every event once', () => {
    const xs = Array.from({ length: 60 }, (_, index) => 20 + (index * index) / 6);
    const badges = stack(xs, 4);
    expect(badges.flatMap(({ first, last }) => Array.from({ length: last - first + 1 }, (_, i) => first + i))).toEqual(
      xs.map((_, index) => index + 1),
    );
    for (const a of badges) {
      for (const b of badges) {
        if (a !== b && a.lane === b.lane) expect(Math.abs(a.x - b.x)).toBeGreaterThanOrEqual(a.half + b.half);
      }
    }
  });
});

describe('a timeline', () => {
  const content = { dates: ['1893-11-12', '1947', '2007-12', '2021-08-15'], pins: [], language: 'en' };

  test('draws years and months as stretches, never too short to be seen, and days as points', () => {
    const { stretches } = layoutTimeline(content, box);
    expect(stretches.map(({ width }) => width)).toEqual([0, 5, 5, 0]);
    const near = layoutTimeline({ ...content, dates: ['2020', '2021-06-01'] }, box);
    expect(near.stretches[0]?.width).toBeGreaterThan(300);
  });

  test('keeps all within its width', () => {
    const pins = [
      { date: '2026-11-20', words: 'Today' },
      { date: '2026-11-18', words: 'This article' },
    ];
    const found = layoutTimeline({ ...content, pins }, { ...box, width: 288 });
    for (const { x, half, y } of found.badges) {
      expect(x - half).toBeGreaterThanOrEqual(0);
      expect(x + half).toBeLessThanOrEqual(288);
      expect(y - found.radius).toBeGreaterThanOrEqual(0);
    }
    expect(new Set(found.pins.map(({ y }) => y)).size).toBe(2);
    expect(found.pins.map(({ anchor }) => anchor)).toEqual(['end', 'middle']);
  });

  test('reaches as far as its pins', () => {
    const pins = [{ date: '2093-11-12', words: 'Today' }];
    const { pins: placed, badges } = layoutTimeline({ ...content, pins }, box);
    const first = badges[0]?.x ?? 0;
    const last = badges.at(-1)?.x ?? 0;
    expect((last - first) / ((placed[0]?.x ?? 0) - first)).toBeCloseTo(127.75 / 200, 2);
  });
});

test('today is the day where the reader is', () => {
  expect(today(new Date(2026, 0, 5, 23, 59))).toBe('2026-01-05');
});
