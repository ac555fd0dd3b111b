import { setTimeout as delay } from 'node:timers/promises';

export interface SettlingTimes {
  /** How often to look. In ms, as all of these. */
  interval: number;
  /** How long the value must have stayed the same. */
  quiet: number;
  /** When to take the value as it is. */
  timeout: number;
}

/**
 * Reads a value again and again until it has stopped changing, and resolves with it. Values are compared as JSON.
 * Null counts as not there yet; after the timeout the last value is taken, whatever it is.
 */
export async function untilSettled<T>(
  read: () => Promise<T | null>,
  { interval, quiet, timeout }: SettlingTimes,
  wait: (ms: number) => Promise<unknown> = delay,
): Promise<T | null> {
  let value = await read();
  let unchanged = 0;
  for (let waited = 0; waited < timeout && (value === null || unchanged < quiet); waited += interval) {
    await wait(interval);
    const next = await read();
    unchanged = JSON.stringify(next) === JSON.stringify(value) ? unchanged + interval : 0;
    value = next;
  }
  return value;
}
