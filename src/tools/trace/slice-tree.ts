import type { TraceEvent } from './trace-event';

/** A slice of a thread's time with the slices inside of it. */
export interface Slice {
  event: TraceEvent;
  children: Slice[];
}

/** The slices of one thread, nested; those that nothing else holds, in the order of time. */
export function nestSlices(events: readonly TraceEvent[]): Slice[] {
  const slices = events
    .filter(({ ph, dur }) => ph === 'X' && dur !== undefined)
    .sort((a, b) => a.ts - b.ts || endOf(b) - endOf(a));
  const roots: Slice[] = [];
  const open: Slice[] = [];
  for (const event of slices) {
    while (open.length > 0 && !holds(open.at(-1)?.event, event)) open.pop();
    const slice = { event, children: [] };
    (open.at(-1)?.children ?? roots).push(slice);
    open.push(slice);
  }
  return roots;
}

/** When a slice ends, in µs of the trace's clock. */
export function endOf({ ts, dur = 0 }: TraceEvent): number {
  return ts + dur;
}

/** Slices of one thread nest, but their ends are rounded. */
function holds(outer: TraceEvent | undefined, inner: TraceEvent): boolean {
  return outer !== undefined && inner.ts < endOf(outer);
}

/** Whether this slice or one inside of it is such. */
export function someSlice(slice: Slice, isSuch: (event: TraceEvent) => boolean): boolean {
  return isSuch(slice.event) || slice.children.some((child) => someSlice(child, isSuch));
}
