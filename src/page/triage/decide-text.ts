import type { TriageReply } from '../../messaging/contract';
import { nextIdle } from '../schedule/next-idle';
import { wait } from '../schedule/wait';
import { CARD_HOST_TAG } from '../text/skip-rules';
import { renderedText } from './rendered-text';

export type Verdict = TriageReply['verdict'];

/** What is to be done about text that was not there, or not displayed, when the page was looked at. */
export interface TextDecisions {
  /** About text that was added. */
  decideAdded(texts: Iterable<string>): Promise<Verdict>;
  /** About the whole page. */
  decidePage(): Promise<Verdict>;
}

/** Pages change in bursts, of which each is looked at once. In ms. */
const PAUSE_MS = 500;
const TIMEOUT_MS = 1_000;
/** A page that adds more than this between two looks is looked at as a whole. */
const MOST_NODES = 2_000;
/** Text without a capital, and in no script but Latin, Greek or Cyrillic: clocks and counters, mostly, and no name. */
const MAY_NAME = /[A-Z\u00C0-\u00DE\u0400-\u042F\u0600-\u1FFF\u2C00-\uFFFB]/;

/**
 * Has decided on the text of a document, and on whatever text appears in it afterwards: what is added, and what a click may have
 * shown. Resolves with the first verdict that is not `nothing`; rejects when the signal aborts or a decision fails.
 */
export async function decideText(document: Document, decisions: TextDecisions, ended: AbortSignal): Promise<Verdict> {
  const controller = new AbortController();
  const signal = AbortSignal.any([ended, controller.signal]);
  // Watched from the start: what is added while the first answer is awaited is not in what was asked.
  const changes = watchChanges(document, signal);
  try {
    const first = await decisions.decidePage();
    if (first !== 'nothing') return first;
    for (;;) {
      await changes.next();
      await wait(PAUSE_MS, signal);
      await nextIdle(TIMEOUT_MS, signal);
      const { added, isStale } = changes.take();
      const verdict = isStale ? await decisions.decidePage() : await decisions.decideAdded(textsOf(added));
      if (verdict !== 'nothing') return verdict;
    }
  } finally {
    controller.abort();
  }
}

interface Changes {
  /** Resolves when there are any. */
  next(): Promise<void>;
  /** What there is since the last time. */
  take(): { added: ReadonlySet<Node>; isStale: boolean };
}

function watchChanges(document: Document, signal: AbortSignal): Changes {
  let added = new Set<Node>();
  let isStale = false;
  let { promise, resolve, reject } = Promise.withResolvers<void>();

  const observer = new MutationObserver((records) => {
    for (const { type, target, addedNodes } of records) {
      if (isStale) break;
      if (type === 'characterData') added.add(target);
      else for (const node of addedNodes) added.add(node);
      isStale = added.size > MOST_NODES;
    }
    if (added.size > 0) resolve();
  });
  observer.observe(document, { childList: true, characterData: true, subtree: true });
  const onAbort = () => {
    observer.disconnect();
    reject(signal.reason);
  };
  signal.addEventListener('abort', onAbort, { once: true });
  // Whoever awaits it knows; nobody else needs to.
  promise.catch(() => undefined);
  const onClick = () => {
    isStale = true;
    resolve();
  };
  document.addEventListener('click', onClick, { capture: true, passive: true, signal });

  return {
    next: () => promise,
    take() {
      const taken = { added, isStale };
      added = new Set();
      isStale = false;
      ({ promise, resolve, reject } = Promise.withResolvers<void>());
      return taken;
    },
  };
}

function* textsOf(nodes: ReadonlySet<Node>): Generator<string> {
  for (const node of nodes) {
    if (!node.isConnected || hasAncestorIn(nodes, node)) continue;
    for (const text of textsIn(node)) if (MAY_NAME.test(text)) yield text;
  }
}

function* textsIn(node: Node): Generator<string> {
  if (node instanceof HTMLElement) {
    if (node.localName !== CARD_HOST_TAG && node.checkVisibility()) yield* renderedText(node);
  } else if (node instanceof Text && node.parentElement?.checkVisibility()) {
    // The words around it may make a name of it.
    yield node.parentElement.innerText;
  }
}

function hasAncestorIn(nodes: ReadonlySet<Node>, node: Node): boolean {
  for (let each = node.parentNode; each; each = each.parentNode) if (nodes.has(each)) return true;
  return false;
}
