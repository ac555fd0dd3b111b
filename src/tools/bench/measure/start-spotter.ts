import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import type { SpotterJob } from '../spotters/make-spotter';
import type { SpotterOrders } from './spotter-orders';

const SCRIPT = fileURLToPath(new URL('spotter-process.ts', import.meta.url));

/** A spotter in a process of its own. */
export interface RunningSpotter {
  name: string;
  /** Making it ready, in ms. */
  readyMs: number;
  spot(order: SpotterOrders['spot']['order']): Promise<SpotterOrders['spot']['answer']>;
  time(order: SpotterOrders['time']['order']): Promise<SpotterOrders['time']['answer']>;
  end(): Promise<void>;
}

/** Starts a process with the options of this one and makes a spotter in it. Rejects when either fails. */
export async function startSpotter(job: SpotterJob): Promise<RunningSpotter> {
  const child = fork(SCRIPT, { serialization: 'advanced' });
  try {
    const { name, readyMs } = await tell(child, 'make', { job });
    return {
      name,
      readyMs,
      spot: (order) => tell(child, 'spot', order),
      time: (order) => tell(child, 'time', order),
      async end() {
        const ended = once(child, 'exit');
        child.disconnect();
        await ended;
      },
    };
  } catch (error) {
    child.kill();
    throw error;
  }
}

/** Orders are given one at a time: the next message is the answer. */
async function tell<Name extends keyof SpotterOrders>(
  child: ChildProcess,
  name: Name,
  order: SpotterOrders[Name]['order'],
): Promise<SpotterOrders[Name]['answer']> {
  const over = new AbortController();
  const { signal } = over;
  try {
    const failed = once(child, 'exit', { signal }).then(([code]) => {
      throw new Error(`The process of a spotter ended with code ${code}.`);
    });
    const answered = once(child, 'message', { signal });
    child.send({ do: name, ...order });
    const [{ answer, error }] = await Promise.race([answered, failed]);
    if (error !== undefined) throw new Error(error);
    return answer;
  } finally {
    over.abort();
  }
}
