import { useId, useMemo } from 'preact/hooks';
import { useDrawingBox } from '../drawing-box';
import { useMessages } from '../messages-context';
import { isolate } from '../words/isolate';
import { layoutTimeline, type TimelineContent, type TimelineLayout } from './layout-timeline';
import { badgeWords } from './stack-badges';

/** Dates on an axis, numbered as the list is that says what happened then. */
export function TimeChart(props: Omit<TimelineContent, 'language'>) {
  const messages = useMessages();
  const content = { ...props, language: messages.locale };
  const [ref, box] = useDrawingBox();
  const id = useId();
  const { dates, pins, language } = content;
  const key = `${dates.join()} ${pins.map(({ date, words }) => date + words).join()} ${language}`;
  const layout = useMemo(() => box && layoutTimeline(content, box), [box, key]);
  const [first = ''] = dates;
  return (
    <figure class="time-figure" ref={ref}>
      {layout && (
        <svg
          class="time-chart"
          viewBox={`0 0 ${layout.width} ${layout.height}`}
          width={layout.width}
          height={layout.height}
          role="img"
          aria-labelledby={`${id}-title`}
          aria-describedby={`${id}-about`}
        >
          <title id={`${id}-title`}>
            {messages.text('timeline.chart', { from: messages.date(first), to: messages.date(dates.at(-1) ?? first) })}
          </title>
          <desc id={`${id}-about`}>{messages.text('timeline.chartHint')}</desc>
          <Axis layout={layout} />
          <Pins layout={layout} />
          <Events layout={layout} />
        </svg>
      )}
    </figure>
  );
}

function Axis({ layout: { width, axisY, ticks } }: { layout: TimelineLayout }) {
  return (
    <g class="time-axis">
      <path d={`M0,${axisY}h${width}`} />
      {ticks.map(({ x, label }) => (
        <g key={x}>
          <path d={`M${x.toFixed(1)},${axisY}v5`} />
          <text x={x} y={axisY + 8} text-anchor="middle" dominant-baseline="hanging">
            {isolate(label)}
          </text>
        </g>
      ))}
    </g>
  );
}

function Pins({ layout: { pins, axisY } }: { layout: TimelineLayout }) {
  return (
    <g class="time-pins">
      {pins.map(({ x, y, words, anchor }) => (
        <g key={words}>
          <path d={`M${x.toFixed(1)},${(y + 4).toFixed(1)}V${axisY}`} />
          <text x={x} y={y} text-anchor={anchor}>
            {words}
          </text>
        </g>
      ))}
    </g>
  );
}

function Events({ layout: { stretches, badges, axisY, radius } }: { layout: TimelineLayout }) {
  return (
    <g class="time-events">
      {badges.map(({ first, x, y }) => (
        <path key={first} class="time-stem" d={`M${x.toFixed(1)},${y}V${axisY}`} />
      ))}
      {stretches.map(({ x, width }, index) =>
        width > 0 ? (
          // Events have no identity but their place in the list.
          <rect key={index} class="time-stretch" x={x} y={axisY - 3.5} width={width} height="7" rx="3.5" />
        ) : (
          <circle key={index} class="time-point" cx={x} cy={axisY} r="3.5" />
        ),
      )}
      {badges.toReversed().map((badge) => (
        <g key={badge.first} class="time-badge">
          <rect x={badge.x - badge.half} y={badge.y - radius} width={2 * badge.half} height={2 * radius} rx={radius} />
          <text x={badge.x} y={badge.y} text-anchor="middle" dominant-baseline="central">
            {badgeWords(badge)}
          </text>
        </g>
      ))}
    </g>
  );
}
