import type { Page } from 'puppeteer-core';
import type { TraceEvent } from './trace-event';

/**
 * What is recorded: tasks, scripts, functions and callbacks with their worlds, messages, microtasks, and our own marks. Details
 * of compilation and collection are left out, since recording them would cost more than what is measured.
 */
const CATEGORIES = [
  '-*',
  'devtools.timeline',
  'disabled-by-default-devtools.timeline',
  'v8',
  'toplevel',
  'mojom',
  'blink.user_timing',
];

/** Records Chromium's trace while something is done in a page, and resolves with its events and with what was done. */
export async function recordTrace<T>(
  page: Page,
  action: () => Promise<T>,
  more: readonly string[] = [],
): Promise<{ events: TraceEvent[]; result: T }> {
  await page.tracing.start({ categories: [...CATEGORIES, ...more] });
  let trace: Uint8Array | undefined;
  let result: T;
  try {
    result = await action();
  } finally {
    trace = await page.tracing.stop();
  }
  if (!trace) throw new Error('Chromium handed over no trace.');
  const { traceEvents } = JSON.parse(new TextDecoder().decode(trace)) as { traceEvents: TraceEvent[] };
  return { events: traceEvents, result };
}
