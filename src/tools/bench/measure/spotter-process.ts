import process from 'node:process';
import { makeSpotter } from '../spotters/make-spotter';
import type { Spotter } from '../spotters/spotter';
import type { SpotterAnswer, SpotterOrder } from './spotter-orders';
import { timeOnce, timeWarm } from './timing';

/**
 * A process with one spotter in it, as the background of the extension has one: what others keep in memory, and what the engine has learnt of
 * them, is not measured along. Carries out the orders that come as messages, one after the other, until the other end is gone.
 */
let made: Spotter | null = null;

async function carryOut(order: SpotterOrder): Promise<SpotterAnswer> {
  if (order.do === 'make') {
    const { spotter, readyMs } = await makeSpotter(order.job);
    made = spotter;
    return { name: spotter.name, readyMs };
  }
  const spotter = made;
  if (!spotter) throw new Error('No spotter was made in this process yet.');
  if (order.do === 'spot') {
    const { ms, result } = timeOnce(() => spotter.spot(order.blocks));
    return { ms, found: result };
  }
  return timeWarm(() => spotter.spot(order.blocks), order.budget);
}

process.on('message', (order: SpotterOrder) => {
  carryOut(order).then(
    (answer) => process.send?.({ answer }),
    (error: unknown) => process.send?.({ error: String(error) }),
  );
});
