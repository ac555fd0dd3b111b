import { nestSlices, type Slice, someSlice } from './slice-tree';
import type { TraceEvent } from './trace-event';
import { type ContentScriptIdentity, isExtensionMessage, isForeign, isMicrotasks, isOurScript } from './whose-slice';

/** What our content script did in one task of a page's main thread. */
export interface OurTask {
  /** When the first of it began, in µs of the trace's clock. */
  start: number;
  /** For how long it kept the thread busy, in ms. */
  ms: number;
  /** What it was, by the browser's names, the longest first. */
  parts: OurPart[];
}

export interface OurPart {
  /** E.g. `EvaluateScript`, `v8.callFunction`, `microtasks`, `message`; a function's name is added where it is known. */
  what: string;
  ms: number;
}

/**
 * Finds in a trace what our content script cost the main thread of its page.
 *
 * Counted are the outermost slices that
 * - compile or evaluate a file of ours, or call a function in our isolated world: callbacks of timers, idle time, events and
 *   observers, with everything inside of them, so also style and layout that we force, serialisation of messages that we send,
 *   and collections of garbage that fall into them;
 * - take in a message to the extension or the answer to one (parsing included);
 * - run microtasks, in tasks in which something of the above happens and no script but ours runs. Promises tell nobody whose they are,
 *   but what we do begins with a callback or a message. Other checkpoints, as of the parser, stand in every browser's trace.
 *
 * Not counted, since nothing in the trace tells that it is due to us: injection of our style sheet, style and paint in later frames
 * because of highlights, garbage collected in tasks of its own, compilation on other threads. The driver's own work is left out.
 *
 * The time is that during which the thread was busy, where the system tells, so that other programs on the machine count less.
 */
export function findOurTasks(events: readonly TraceEvent[], ours: ContentScriptIdentity): OurTask[] {
  const tasks: OurTask[] = [];
  for (const thread of threadsOf(events, ours)) {
    for (const task of nestSlices(thread)) {
      const isOurs = (event: TraceEvent) => isOurScript(event, ours) || isExtensionMessage(event);
      const areMicrotasksOurs = someSlice(task, isOurs) && !someSlice(task, (event) => isForeign(event, ours));
      const slices = outermost(task, (event) => isOurs(event) || (isMicrotasks(event) && areMicrotasksOurs));
      const first = slices[0];
      // Checkpoints without anything to do stand in most tasks of every page.
      if (
        !first ||
        slices.every(({ event, children }) => isMicrotasks(event) && children.length === 0 && busyMs(event) < NOTHING)
      )
        continue;
      const parts = slices.map(describePart).sort((a, b) => b.ms - a.ms);
      tasks.push({ start: first.event.ts, ms: parts.reduce((sum, { ms }) => sum + ms, 0), parts });
    }
  }
  return tasks.sort((a, b) => a.start - b.start);
}

/** A checkpoint of less found nothing to do. In ms. */
const NOTHING = 0.01;

/** The events of each thread on which our content script runs. */
function threadsOf(events: readonly TraceEvent[], ours: ContentScriptIdentity): TraceEvent[][] {
  const keyOf = ({ pid, tid }: TraceEvent) => `${pid}/${tid}`;
  const keys = new Set(events.filter((event) => isOurScript(event, ours)).map(keyOf));
  return [...keys].map((key) => events.filter((event) => keyOf(event) === key));
}

function outermost(slice: Slice, isSuch: (event: TraceEvent) => boolean): Slice[] {
  return isSuch(slice.event) ? [slice] : slice.children.flatMap((child) => outermost(child, isSuch));
}

function describePart({ event, children }: Slice): OurPart {
  const what = isMicrotasks(event) ? 'microtasks' : isExtensionMessage(event) ? 'message' : event.name;
  const called = [event, ...children.map((child) => child.event)].find(({ args }) => args?.data?.functionName);
  const name = called?.args?.data?.functionName;
  return { what: name ? `${what} ${name}` : what, ms: busyMs(event) };
}

function busyMs({ dur = 0, tdur }: TraceEvent): number {
  return (tdur ?? dur) / 1000;
}
