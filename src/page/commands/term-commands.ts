import type { TermCard, TermStep } from '../../messaging/contract';
import type { Highlighter } from '../highlight/highlighter';
import type { HoverController } from '../hover/hover-controller';
import { sortMentions } from '../mentions/describe-terms';
import type { Mention } from '../mentions/mention';
import type { MentionStore } from '../mentions/mention-store';
import { scrollToRange } from '../reveal/scroll-to-range';
import { nextMention } from './next-mention';
import { untilStill } from './until-still';

export interface TermPlace {
  mentions: MentionStore;
  highlighter: Highlighter;
  hover: HoverController;
}

/** What keyboard shortcuts do with the terms of a page. See `PageCalls`. */
export class TermCommands {
  readonly #place: TermPlace;
  #current: Mention | null = null;

  constructor(place: TermPlace) {
    this.#place = place;
  }

  /** Goes to the next mention, or the one before; null when none is displayed. */
  step(step: 1 | -1): TermStep | null {
    const { hover, highlighter } = this.#place;
    const displayed = this.#displayed();
    if (displayed.length === 0) return null;
    const tops = displayed.map(({ top }) => top);
    const index = nextMention(tops, this.#indexOfCurrent(displayed), step);
    const mention = displayed[index]?.mention;
    if (!mention || !scrollToRange(mention.range)) return null;
    this.#current = mention;
    hover.dismiss();
    highlighter.flash(mention);
    return { label: mention.spot.label, index, count: displayed.length };
  }

  /** Opens the card of the term gone to last, or of the first in view; goes into a card that is open. Null when there is none. */
  async openCard(): Promise<TermCard | null> {
    const { hover, mentions } = this.#place;
    const shown = hover.shown;
    if (shown && hover.enterCard()) return { label: shown.spot.label, is: 'entered' };
    if (!this.#isCurrentThere() && !this.step(1)) return null;
    const mention = this.#current;
    if (!mention || !scrollToRange(mention.range)) return null;
    // A card is closed by a scroll of what is around its mention.
    await untilStill(mention.range);
    if (!mentions.has(mention)) return null;
    const [line] = mention.range.getClientRects();
    if (!line || !(await hover.open(mention, { x: line.left, y: line.top }))) return null;
    return { label: mention.spot.label, is: 'opened' };
  }

  #displayed(): { mention: Mention; top: number }[] {
    const { mentions, highlighter } = this.#place;
    const underlined = [...mentions.all()].filter((mention) => highlighter.has(mention));
    return sortMentions(underlined).flatMap((mention) => {
      const [line] = mention.range.getClientRects();
      return line ? { mention, top: line.top } : [];
    });
  }

  #indexOfCurrent(displayed: readonly { mention: Mention }[]): number {
    return displayed.findIndex(({ mention }) => mention === this.#current);
  }

  #isCurrentThere(): boolean {
    return this.#current !== null && this.#place.mentions.has(this.#current);
  }
}
