import { TermCommands } from './commands/term-commands';
import type { Highlighter } from './highlight/highlighter';
import type { FirstMoves } from './hover/first-hover';
import type { Point } from './hover/hover-state';
import { startHover } from './hover/start-hover';
import type { ChosenMeanings } from './mentions/chosen-meanings';
import { sortMentions } from './mentions/describe-terms';
import type { Mention } from './mentions/mention';
import type { MentionStore } from './mentions/mention-store';
import type { MutedTerms } from './mentions/muted-terms';
import type { ExplainingEnvironment } from './page-environment';
import { patiently } from './patient-background';
import { scrollToRange } from './reveal/scroll-to-range';

/** The mentions of a page as they are marked. */
export interface MarkedPage {
  mentions: MentionStore;
  highlighter: Highlighter;
  muted: MutedTerms;
  meanings: ChosenMeanings;
  /** The marked mention at a point of the viewport. */
  mentionAt(point: Point): Mention | null;
}

/** What happens on a page once the reader asks for something there: cards, jumps to mentions, keyboard shortcuts. */
export interface Explaining {
  readonly terms: TermCommands;
  /** Goes on from what was heard of before there was anybody to follow it. */
  resume(first: FirstMoves): void;
  /** The mention is no longer one. */
  forget(mention: Mention): void;
  /** Scrolls to a mention of an entry, counted from 0 in the order of the document and past the last one from the first again. Whether there is one. */
  reveal(entry: string, index: number): boolean;
}

/** Starts explaining what is marked, until the signal aborts. */
export type StartExplaining = (
  page: MarkedPage,
  onError: (error: unknown) => void,
  signal: AbortSignal,
) => Promise<Explaining>;

/** What the card's script brings into a page, and pages of our own have at once. */
export function createExplaining(environment: ExplainingEnvironment): StartExplaining {
  return async (page, onError, signal) => {
    const { mentions, highlighter } = page;
    const background = {
      card: patiently(environment.background.card, signal),
      openEntry: patiently(environment.background.openEntry, signal),
    };
    const hover = await startHover({ ...environment, background }, page, onError, signal);
    return {
      terms: new TermCommands({ mentions, highlighter, hover }),
      resume: (first) => hover.resume(first),
      forget: (mention) => hover.forget(mention),
      reveal(entry, index) {
        const ofEntry = sortMentions(mentions.all()).filter(({ spot }) => spot.entry === entry);
        const mention = ofEntry[index % ofEntry.length];
        if (!mention || !scrollToRange(mention.range)) return false;
        highlighter.flash(mention);
        return true;
      },
    };
  };
}
