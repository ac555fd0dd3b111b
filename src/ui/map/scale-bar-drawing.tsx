import { useMessages } from '../messages-context';
import { formatKilometres } from '../words/format-kilometres';
import { isolate } from '../words/isolate';
import type { ScaleBar } from './scale-bar';

/** From the edges of the map, in px. */
const INSET = 10;
/** Of the ends of the bar, and of the words above them: letters with descenders reach 4 px below their line. In px. */
const TICK = 5;
const GAP = 4;

/** A bar of a round number of kilometres in the corner of a map of this height, in px. */
export function ScaleBarDrawing({ bar, height }: { bar: ScaleBar; height: number }) {
  const messages = useMessages();
  const y = height - INSET;
  return (
    <g class="map-scale">
      <path d={`M${INSET},${y - TICK}v${TICK}h${bar.length.toFixed(1)}v-${TICK}`} />
      <text x={INSET + 4} y={y - TICK - GAP}>
        {isolate(formatKilometres(bar.kilometres, messages))}
      </text>
    </g>
  );
}
