import { type ComponentChildren, Fragment } from 'preact';
import { useId, useMemo } from 'preact/hooks';
import type { RelatedEntry } from '../../core/views';
import { useMessages } from '../messages-context';
import { RELATION_HEADINGS } from '../words/relation-headings';
import { chooseNearest } from './choose-nearest';
import type { RelatedGroup } from './group-related';
import { GRAPH_WIDTH, type GraphNode, layoutGraph } from './layout-graph';
import { isPlainClick, type Walk } from './walk';

/** With the entry itself, a dozen. */
const MOST = 11;
/** Two relations are said faster than drawn. */
const LEAST = 3;
/** In units of the drawing. */
const LINE = 16;
const GAP = 12;

interface RelatedGraphProps {
  label: string;
  groups: RelatedGroup[];
  walk: Walk;
}

/** The nearest relations, drawn around the entry; each leads on. The lists below say the same, and more. */
export function RelatedGraph({ label, groups, walk }: RelatedGraphProps) {
  const messages = useMessages();
  const id = useId();
  const layout = useMemo(() => layoutGraph(label, chooseNearest(groups, MOST)), [label, groups]);
  if (layout.nodes.length < LEAST) return null;
  const { centre, nodes, height } = layout;
  return (
    <figure class="graph-figure">
      <svg class="graph" viewBox={`0 0 ${GRAPH_WIDTH} ${height}`} aria-labelledby={`${id}-title`}>
        <title id={`${id}-title`}>{messages.text('related.graph', { label })}</title>
        <g class="graph-edges">
          {nodes.map(({ item, x, y }) => (
            <path key={item.id} d={`M${centre.x} ${centre.y}L${x} ${y}`} />
          ))}
        </g>
        <Centre centre={centre} />
        {nodes.map((node) => (
          <NodeLink key={node.item.id} node={node} walk={walk} />
        ))}
      </svg>
    </figure>
  );
}

function Centre({ centre: { x, y, lines } }: { centre: { x: number; y: number; lines: string[] } }) {
  const width = Math.max(...lines.map((line) => line.length)) * 7.6 + 20;
  const height = lines.length * LINE + 14;
  return (
    <g class="graph-centre">
      <rect x={x - width / 2} y={y - height / 2} width={width} height={height} rx="8" />
      <Lines lines={lines} x={x} y={y} anchor="middle" />
    </g>
  );
}

function NodeLink({ node: { item, x, y, isRight, lines }, walk }: { node: GraphNode<RelatedEntry>; walk: Walk }) {
  const messages = useMessages();
  const relation = messages.text(RELATION_HEADINGS[item.relation]);
  const textX = isRight ? x + GAP : x - GAP;
  const room = GRAPH_WIDTH / 2 - Math.abs(x - GRAPH_WIDTH / 2) + 2 * GAP;
  const height = (lines.length + 1) * LINE + 8;
  return (
    <a
      class="graph-node"
      href={walk.hrefOf(item.id)}
      onClick={(event: MouseEvent) => {
        if (!walk.open || !isPlainClick(event)) return;
        event.preventDefault();
        walk.open(item.id);
      }}
    >
      <rect
        class="graph-hit"
        x={isRight ? x - GAP : x + GAP - room}
        y={y - height / 2}
        width={room}
        height={height}
        rx="6"
      />
      <circle cx={x} cy={y} r="4.5" />
      <Lines lines={lines} x={textX} y={y - LINE / 2} anchor={isRight ? 'start' : 'end'}>
        <tspan class="graph-relation" lang={messages.locale} x={textX} y={y + (lines.length * LINE) / 2}>
          {relation}
        </tspan>
      </Lines>
    </a>
  );
}

interface LinesProps {
  lines: string[];
  x: number;
  /** The middle of all lines. */
  y: number;
  anchor: 'start' | 'middle' | 'end';
  /** What follows them. */
  children?: ComponentChildren;
}

/** Lines of an entry's own words, which are English. Left and right are the drawing's, in every language. */
function Lines({ lines, x, y, anchor, children }: LinesProps) {
  return (
    <text lang="en" direction="ltr" text-anchor={anchor} dominant-baseline="central">
      {lines.map((line, index) => (
        <Fragment key={index}>
          <tspan x={x} y={y + (index - (lines.length - 1) / 2) * LINE}>
            {line}
          </tspan>
          {/* A piece of its own, so that lines are read apart and none is drawn off its place. */}
          <tspan x={x}> </tspan>
        </Fragment>
      ))}
      {children}
    </text>
  );
}
