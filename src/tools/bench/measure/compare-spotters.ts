import type { RunningText } from '../text/running-text';
import { type Accuracy, accuracyOf } from './accuracy';
import { type RunningSpotter, startSpotter } from './start-spotter';
import { timeInTurns } from './time-in-turns';

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
 * Times ours and its alternatives on one text and one set of names, each in a process of its own, in turns.
 * @param namesFile JSON of the names that the alternatives look for.
 * @param budget of each, in ms: see `timeInTurns`.
 */
export async function compareSpotters(
  ours: { running: RunningSpotter; buildMs: number },
  namesFile: string,
  text: RunningText,
  budget: number,
): Promise<Comparison[]> {
  const others: RunningSpotter[] = [];
  try {
    for (const way of ['fuse', 'regex', 'ahoCorasick'] as const) others.push(await startSpotter({ way, namesFile }));
    const readings = [];
    for (const running of [ours.running, ...others]) readings.push({ running, ...(await readingOf(running, text)) });
    const timings = await timeInTurns(readings, { budget, rounds: ROUNDS });
    return readings.map(({ running, share, accuracy }, at) => ({
      name: running.name,
      // What the build has done for ours the alternatives do when they are made.
      readyMs: running === ours.running ? ours.buildMs : running.readyMs,
      ms: (timings[at]?.ms ?? Number.NaN) / share,
      wordsRead: Math.round(share * text.words),
      accuracy,
    }));
  } finally {
    for (const running of others) await running.end();
  }
}

interface SpotterReading {
  /** What is read each time. */
  blocks: RunningText['blocks'];
  /** Of the text, how much that is. */
  share: number;
  accuracy: Accuracy;
}

async function readingOf(running: RunningSpotter, text: RunningText): Promise<SpotterReading> {
  const { share, blocks } = beginningOf(text, PROBE_WORDS);
  const probe = await running.spot({ blocks });
  if (probe.ms / share > PATIENCE) {
    const part = { ...text, blocks, injected: text.injected.filter(({ block }) => block < blocks.length) };
    return { blocks, share, accuracy: accuracyOf(part, probe.found) };
  }
  const { found } = await running.spot({ blocks: text.blocks });
  return { blocks: text.blocks, share: 1, accuracy: accuracyOf(text, found) };
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
