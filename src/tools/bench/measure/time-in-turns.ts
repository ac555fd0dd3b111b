import type { TextBlock } from '../../../core/spot';
import type { RunningSpotter } from './start-spotter';
import { median, type RepeatedTiming } from './timing';

/** What a spotter reads, over and over. */
export interface Reading {
  running: RunningSpotter;
  blocks: readonly TextBlock[];
}

/**
 * Times readings in turns: a machine that is slow for a while is so for all.
 * @param budget of each in all its turns, in ms: see `timeWarm`.
 * @param rounds how many turns each has.
 * @returns for each the median of its turns, and how often it was read in all.
 */
export async function timeInTurns(
  readings: readonly Reading[],
  { budget, rounds }: { budget: number; rounds: number },
): Promise<RepeatedTiming[]> {
  const turns = readings.map((): RepeatedTiming[] => []);
  for (let round = 0; round < rounds; round++)
    for (const [at, { running, blocks }] of readings.entries())
      turns[at]?.push(await running.time({ blocks, budget: budget / rounds }));
  return turns.map((own) => ({
    ms: median(own.map(({ ms }) => ms)),
    times: own.reduce((sum, { times }) => sum + times, 0),
  }));
}
