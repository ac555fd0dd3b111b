import { ExplainingOnDemand } from './explaining-on-demand';
import type { Highlighter } from './highlight/highlighter';
import { createHighlighter } from './highlight/highlighter';
import { Marker } from './marking/marker';
import type { ChosenMeanings } from './mentions/chosen-meanings';
import { MentionStore } from './mentions/mention-store';
import type { MutedTerms } from './mentions/muted-terms';
import { readPageAddress } from './page-address';
import { readPageContext } from './page-context';
import type { PageEnvironment } from './page-environment';
import { Scanner } from './scan/scanner';
import type { ReadingOptions } from './text/skip-rules';
import { readPage } from './watch/page-reader';
import type { ShadowTrees } from './watch/shadow-trees';

/** What a page session does while Backstory is on: reads, has scanned, underlines and explains. */
export interface PageActivity {
  readonly mentions: MentionStore;
  readonly highlighter: Highlighter;
  readonly shadowTrees: ShadowTrees;
  readonly explaining: ExplainingOnDemand;
}

export interface ActivityListener {
  /** The number of different entries that are mentioned has changed, or has become known. */
  entriesCounted(entries: number): void;
  failed(error: unknown): void;
}

/** Starts it; everything ends, and every trace of it is gone, when the signal aborts. */
export function startActivity(
  environment: Pick<PageEnvironment, 'background' | 'loadExplaining' | 'watchMarking'> &
    ReadingOptions & { muted: MutedTerms; meanings: ChosenMeanings },
  listener: ActivityListener,
  signal: AbortSignal,
): PageActivity {
  const { muted, meanings } = environment;
  const highlighter = createHighlighter(signal);
  const mentions = new MentionStore(
    {
      added: (mention) => marker.add(mention),
      removed: (mention) => {
        marker.remove(mention);
        highlighter.remove(mention);
        explaining.forget(mention);
      },
      changed: (mention) => marker.regroup(mention),
    },
    (found) => meanings.resolve(found),
  );
  const marker = new Marker(
    {
      marked: (mention) => highlighter.add(mention),
      // A card that is open for it stays: in it the reader may take back what took the underline away.
      unmarked: (mention) => highlighter.remove(mention),
      isMuted: (entry) => muted.has(entry),
    },
    signal,
  );
  const explaining = new ExplainingOnDemand(
    environment.loadExplaining,
    { mentions, highlighter, muted, meanings },
    listener.failed,
    signal,
  );
  environment.watchMarking((marking) => marker.change(marking), signal);
  const count = () => listener.entriesCounted(mentions.entriesBut(muted));
  muted.onChange(() => {
    marker.reconsider();
    count();
  }, signal);
  meanings.onChange(() => {
    mentions.resolveAnew();
    marker.settle();
    count();
  }, signal);
  const scanner = new Scanner(
    {
      scan: environment.background.scan,
      describeContext: () => readPageContext(document),
      pageAddress: () => readPageAddress(location),
      isKnown: (id) => mentions.isKnown(id),
      onReply(request, reply) {
        mentions.apply(request, reply);
        marker.settle();
      },
      // Not before: each count that differs from the last is a message.
      onRest: count,
      onError: listener.failed,
    },
    signal,
  );
  const shadowTrees = readPage(
    document,
    environment,
    {
      read(blocks) {
        scanner.add(blocks.filter((block) => mentions.adopt(block)));
      },
      reading: (isReading) => scanner.expectMore(isReading),
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
  return { mentions, highlighter, shadowTrees, explaining };
}
