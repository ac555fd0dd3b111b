import { setTimeout as delay } from 'node:timers/promises';

/** How often to look. In ms. */
const INTERVAL = 25;

/**
 * Reads a value again and again until it is there, and resolves with it; null when it was not within `timeout` ms. Looks once at least.
 * @param interval in ms between two looks.
 */
export async function until<T>(read: () => Promise<T | null>, timeout: number, interval = INTERVAL): Promise<T | null> {
  const deadline = Date.now() + timeout;
  for (;;) {
    const value = await read();
    if (value !== null || Date.now() >= deadline) return value;
    await delay(interval);
  }
}
