import { nextFrame } from '../schedule/next-frame';
import { nextIdle } from '../schedule/next-idle';
import { repeatWithGrowingPauses } from '../schedule/repeat-with-growing-pauses';
import { untilShown } from '../schedule/until-shown';
import { wait } from '../schedule/wait';
import { createSkipRules, type ReadingOptions } from '../text/skip-rules';
import type { PageBlock } from '../text/text-block';
import { ReadingQueue } from './reading-queue';

import { ShadowTrees } from './shadow-trees';
import { watchHidden } from './watch-hidden';
import { watchMutations } from './watch-mutations';
import { watchSlots } from './watch-slots';

export interface PageReaderListener {
  /** Blocks of text, also such as replace what was read at the same place before. */
  read(blocks: readonly PageBlock[]): void;
  /** Reading begins, or there is nothing left to read. */
  reading(isReading: boolean): void;
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
 * Reads a document with its open shadow trees, and again whatever changes in it, in short slices between the page's own work,
 * until the signal aborts. While the document is in a tab that is not shown, nothing is read. Returns the shadow trees found so far.
 */
export function readPage(
  document: Document,
  options: ReadingOptions,
  listener: PageReaderListener,
  signal: AbortSignal,
): ShadowTrees {
  const trees = new ShadowTrees({
    found(root) {
      observe(root);
      slots.observe(root);
    },
    lost: (root) => slots.unobserve(root),
  });
  const queue = new ReadingQueue(document, createSkipRules(options), trees);
  let isRunning = false;
  let isFirst = true;
  let removed = new Set<Node>();

  const run = async (pause: number) => {
    if (isRunning) return;
    isRunning = true;
    try {
      if (pause > 0) await wait(pause, signal);
      listener.reading(true);
      let isLeft = true;
      for (let timeout = FIRST_TIMEOUT_MS; isLeft; timeout = TIMEOUT_MS) {
        await untilShown(document, signal);
        // The style sheet for what is marked has just come: the page works its style out anew once, rather than when it is asked in the middle.
        if (isFirst) await nextFrame(FIRST_TIMEOUT_MS, signal);
        isFirst = false;
        const isTimeUp = await nextIdle(timeout, signal);
        tellOfRemoved();
        do isLeft = readOn(isTimeUp);
        while (isLeft && !isTimeUp());
      }
      listener.reading(false);
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
    for (const root of trees.takeDetached()) nodes.add(root);
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
  const observe = watchMutations(
    {
      textChanged: listener.textChanged,
      elementChanged: listener.elementChanged,
      nodesRemoved(nodes) {
        for (const node of nodes) removed.add(node);
        queue.noteChange();
        void run(CHANGES_PAUSE_MS);
      },
      nodesChanged: change,
    },
    signal,
  );
  const slots = watchSlots((host) => {
    listener.elementChanged(host);
    change([host]);
  }, signal);
  observe(document);
  repeatWithGrowingPauses(() => {
    queue.lookForShadowTrees();
    void run(0);
  }, signal);
  void run(0);
  return trees;
}
