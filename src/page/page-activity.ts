import type { Highlighter } from './highlight/highlighter';
import { createHighlighter } from './highlight/highlighter';
import { startHover } from './hover/start-hover';
import type { Mention } from './mentions/mention';
import { MentionStore } from './mentions/mention-store';
import type { MutedTerms } from './mentions/muted-terms';
import { readPageContext } from './page-context';
import type { PageEnvironment } from './page-environment';
import { Scanner } from './scan/scanner';
import { readPage } from './watch/page-reader';

/** What a page session does while Backstory is on: reads, has scanned, underlines and explains. */
export interface PageActivity {
  readonly mentions: MentionStore;
  readonly highlighter: Highlighter;
}

export interface ActivityListener {
  /** The number of different entries that are mentioned has changed, or has become known. */
  entriesCounted(entries: number): void;
  failed(error: unknown): void;
}

/** Starts it; everything ends, and every trace of it is gone, when the signal aborts. */
export function startActivity(
  environment: Pick<PageEnvironment, 'background' | 'loadCard' | 'setMuted'> & { muted: MutedTerms },
  listener: ActivityListener,
  signal: AbortSignal,
): PageActivity {
  const { muted } = environment;
  const highlighter = createHighlighter(signal);
  const mark = (mention: Mention) => {
    if (!muted.has(mention.spot.entry)) highlighter.add(mention);
  };
  const mentions = new MentionStore({
    added: mark,
    removed: (mention) => {
      highlighter.remove(mention);
      hover.forget(mention);
    },
  });
  const hover = startHover(environment, mentions, listener.failed, signal);
  const count = () => listener.entriesCounted(mentions.entriesBut(muted));
  muted.onChange(() => {
    for (const mention of mentions.all()) {
      highlighter.remove(mention);
      mark(mention);
    }
    count();
  }, signal);
  const scanner = new Scanner(
    {
      scan: environment.background.scan,
      describeContext: () => readPageContext(document),
      isKnown: (id) => mentions.isKnown(id),
      onReply(request, reply) {
        mentions.apply(request, reply);
        count();
      },
      onError: listener.failed,
    },
    signal,
  );
  readPage(
    document,
    {
      read(blocks) {
        scanner.add(blocks.filter((block) => mentions.adopt(block)));
      },
      textChanged: (text) => mentions.retireAt(text),
      elementChanged: (element) => mentions.retireWithin(element),
      nodesRemoved: (nodes) => {
        mentions.retireDetached(nodes);
        scanner.forgetUnknown();
        count();
      },
      failed: listener.failed,
    },
    signal,
  );
  return { mentions, highlighter };
}
