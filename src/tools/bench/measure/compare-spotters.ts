import { ahoCorasickSpotter } from '../spotters/aho-corasick';
import { fuseSpotter } from '../spotters/fuse-windows';
import { regexSpotter } from '../spotters/one-regex';
import type { NameToFind, Spotter } from '../spotters/spotter';
import type { RunningText } from '../text/running-text';
import { type Accuracy, accuracyOf } from './accuracy';
import { median, timeOnce, timeWarm } from './timing';

/** How one spotter did on a text. */
export interface Comparison {
  name: string;
  /** Making it ready, in ms. */
  readyMs: number;
  /** Reading the whole text, in ms; scaled up where only the beginning was read. */
  ms: number;
  /** How many words were read for the timing. */
  wordsRead: number;
  accuracy: Accuracy;
}

/** A spotter whose reading of the text would take longer is timed on its beginning, and scaled by words. In ms. */
const PATIENCE = 60_000;
const PROBE_WORDS = 250;
/** How often each has its turn. */
const ROUNDS = 3;

/**
 * Times ours and its alternatives on one text and one set of names, in turns: a machine that is slow for a while is so for all.
 */
export function compareSpotters(
  ours: { spotter: Spotter; buildMs: number },
  names: readonly NameToFind[],
  text: RunningText,
  budget: number,
): Comparison[] {
  const others = [fuseSpotter, regexSpotter, ahoCorasickSpotter].map((make) => timeOnce(() => make(names)));
  const readings = [
    { spotter: ours.spotter, readyMs: ours.buildMs },
    ...others.map(({ ms, result }) => ({ spotter: result, readyMs: ms })),
  ].map(({ spotter, readyMs }) => ({
    name: spotter.name,
    readyMs,
    times: [] as number[],
    ...readingOf(spotter, text),
  }));
  for (let round = 0; round < ROUNDS; round++)
    for (const { read, share, times } of readings) times.push(timeWarm(read, budget / ROUNDS).ms / share);
  return readings.map(({ name, readyMs, times, share, accuracy }) => ({
    name,
    readyMs,
    ms: median(times),
    wordsRead: Math.round(share * text.words),
    accuracy,
  }));
}

interface SpotterReading {
  read(): unknown;
  /** Of the text, what is read each time. */
  share: number;
  accuracy: Accuracy;
}

function readingOf(spotter: Spotter, text: RunningText): SpotterReading {
  const { share, blocks } = beginningOf(text, PROBE_WORDS);
  const probe = timeOnce(() => spotter.spot(blocks));
  if (probe.ms / share > PATIENCE) {
    const part = { ...text, blocks, injected: text.injected.filter(({ block }) => block < blocks.length) };
    return { read: () => spotter.spot(blocks), share, accuracy: accuracyOf(part, probe.result) };
  }
  return {
    read: () => spotter.spot(text.blocks),
    share: 1,
    accuracy: accuracyOf(text, spotter.spot(text.blocks)),
  };
}

/** The first blocks of a text that have so many words, and what share of it they are. */
function beginningOf(text: RunningText, words: number): { share: number; blocks: RunningText['blocks'] } {
  let read = 0;
  const blocks = text.blocks.filter((block) => {
    if (read >= words) return false;
    read += block.text.split(/\s+/).length;
    return true;
  });
  return { share: Math.min(1, read / text.words), blocks };
}
