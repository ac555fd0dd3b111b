import type { Explaining, MarkedPage, StartExplaining } from './explaining';
import { FirstHover } from './hover/first-hover';
import { type MentionLookup, mentionAtPoint } from './hover/mention-at-point';
import type { Mention } from './mentions/mention';
import { patiently } from './patient-background';

/** Brings explaining into the page when the reader first asks for it: with the pointer on a mention, from the popup, or by a shortcut. */
export class ExplainingOnDemand {
  readonly #load: () => Promise<StartExplaining>;
  readonly #page: MarkedPage;
  readonly #onError: (error: unknown) => void;
  readonly #signal: AbortSignal;
  readonly #firstHover: FirstHover;
  #starting: Promise<Explaining> | null = null;
  #started: Explaining | null = null;

  constructor(
    load: () => Promise<StartExplaining>,
    page: Omit<MarkedPage, 'mentionAt'>,
    onError: (error: unknown) => void,
    signal: AbortSignal,
  ) {
    this.#load = () => patiently(load, signal)(undefined);
    this.#page = { ...page, mentionAt: mentionFinder(page) };
    this.#onError = onError;
    this.#signal = signal;
    this.#firstHover = new FirstHover(
      document,
      this.#page.mentionAt,
      () => {
        // Nobody to explain anything is what the session ends for.
        this.start().catch(onError);
      },
      signal,
    );
  }

  /** Explaining, brought in unless it is there. Rejects when the background cannot be reached any more. */
  start(): Promise<Explaining> {
    this.#starting ??= this.#start().catch((error: unknown) => {
      this.#starting = null;
      throw error;
    });
    return this.#starting;
  }

  /** The mention is no longer one. */
  forget(mention: Mention): void {
    this.#started?.forget(mention);
  }

  async #start(): Promise<Explaining> {
    const start = await this.#load();
    this.#signal.throwIfAborted();
    const started = await start(this.#page, this.#onError, this.#signal);
    this.#started = started;
    started.resume(this.#firstHover.handOver());
    return started;
  }
}

function mentionFinder({ mentions, highlighter }: Omit<MarkedPage, 'mentionAt'>): MarkedPage['mentionAt'] {
  const isDrawn = (mention: Mention | undefined) => mention !== undefined && highlighter.has(mention);
  const drawn: MentionLookup = {
    mentionOf: (range) => mentions.mentionOf(range),
    mentionsAt: (node) => mentions.mentionsAt(node).filter(isDrawn),
    mentionsIn: (element) => mentions.mentionsIn(element).filter(isDrawn),
  };
  return (point) => (mentions.size > 0 ? mentionAtPoint(document, point, drawn) : null);
}
