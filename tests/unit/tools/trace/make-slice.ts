import type { TraceEvent } from '../../../../src/tools/trace/trace-event';

export const OURS = { scripts: 'chrome-extension://abc/content-scripts/', world: 'Backstory' };

/** A slice of the page's main thread; `at` and `ms` in ms, and busy all the while. */
export function makeSlice(name: string, at: number, ms: number, args: TraceEvent['args'] = {}, tid = 1): TraceEvent {
  return { name, ph: 'X', pid: 7, tid, ts: at * 1000, dur: ms * 1000, tdur: ms * 1000, args };
}

export const task = (at: number, ms: number) => makeSlice('RunTask', at, ms);

export const ourCall = (at: number, ms: number) => makeSlice('v8.callFunction', at, ms, { worldName: OURS.world });

export const message = (at: number, ms: number, tag: string) =>
  makeSlice('Receive mojo message', at, ms, { chrome_mojo_event_info: { mojo_interface_tag: tag } });

export const microtasks = (at: number, ms: number) => makeSlice('BlinkScheduler_PerformMicrotaskCheckpoint', at, ms);
