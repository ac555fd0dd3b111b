import { nextIdle } from '../schedule/next-idle';
import { wait } from '../schedule/wait';
import type { PageBlock } from '../text/text-block';
import { ReadingQueue } from './reading-queue';
import { watchHidden } from './watch-hidden';
import { watchMutations } from './watch-mutations';

export interface PageReaderListener {
  /** Blocks of text, also such as replace what was read at the same place before. */
  read(blocks: readonly PageBlock[]): void;
  /** What was read of this node is void. */
  textChanged(text: Text): void;
  /** What was read in this element is void. */
  elementChanged(element: Element): void;
  /** These were taken out of the document since the last time; they may be in it again. */
  nodesRemoved(nodes: ReadonlySet<Node>): void;
  failed(error: unknown): void;
}

/** The first underline is to be seen within 100 ms, in a page that is never idle too. */
const FIRST_TIMEOUT_MS = 50;
const TIMEOUT_MS = 500;
/** Pages change in bursts: what a burst leaves behind is read once, and a storm costs a reading now and then. */
const CHANGES_PAUSE_MS = 150;

/**
 * Reads the document, and again whatever changes in it, in short slices between the page's own work, until the signal aborts.
 */
export function readPage(document: Document, listener: PageReaderListener, signal: AbortSignal): void {
  const queue = new ReadingQueue(document);
  let isRunning = false;
  let removed = new Set<Node>();

  const run = async (pause: number) => {
    if (isRunning) return;
    isRunning = true;
    try {
      if (pause > 0) await wait(pause, signal);
      let isLeft = true;
      for (let timeout = FIRST_TIMEOUT_MS; isLeft; timeout = TIMEOUT_MS) {
        const isTimeUp = await nextIdle(timeout, signal);
        tellOfRemoved();
        do isLeft = readOn(isTimeUp);
        while (isLeft && !isTimeUp());
      }
    } catch (error) {
      if (!signal.aborted) listener.failed(error);
    } finally {
      isRunning = false;
    }
  };
  const tellOfRemoved = () => {
    if (removed.size === 0) return;
    const nodes = removed;
    removed = new Set();
    listener.nodesRemoved(nodes);
  };
  const readOn = (isTimeUp: () => boolean): boolean => {
    const collected = queue.readOn(isTimeUp);
    if (!collected) return false;
    observeHidden(collected.hidden);
    if (collected.blocks.length > 0) listener.read(collected.blocks);
    return true;
  };
  const change = (nodes: Iterable<Node>) => {
    queue.change(nodes);
    void run(CHANGES_PAUSE_MS);
  };

  const observeHidden = watchHidden((element) => change([element]), signal);
  watchMutations(
    document,
    {
      textChanged: listener.textChanged,
      elementChanged: listener.elementChanged,
      nodesRemoved(nodes) {
        for (const node of nodes) removed.add(node);
        void run(CHANGES_PAUSE_MS);
      },
      nodesChanged: change,
    },
    signal,
  );
  void run(0);
}
