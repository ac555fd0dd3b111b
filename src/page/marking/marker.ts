import type { MarkingSettings, MentionChoice } from '../../settings/marking-settings';
import { sortMentions } from '../mentions/describe-terms';
import type { Mention } from '../mentions/mention';
import { wait } from '../schedule/wait';
import { compareStarts } from '../text/composed-tree';
import { compareWorth, Density } from './density';
import { isEligible } from './eligible';
import { Sections } from './sections';

/** Told which mentions are underlined, and which no longer; says what must not be. */
export interface MarkerListener {
  marked(mention: Mention): void;
  unmarked(mention: Mention): void;
  /** Whether the reader does not want an entry to be marked. */
  isMuted(entry: string): boolean;
}

/** Text that a page takes out and puts in again, as many do, is back by then. In ms. */
const VACANCY_MS = 1_000;

/** All mentions of which one is underlined. */
interface Group {
  readonly key: string;
  readonly members: Set<Mention>;
  marked: Mention | null;
}

/**
 * Decides which of the mentions of a page are underlined: of an entry the first in each section, or as the reader has chosen.
 *
 * A page is read in slices, what is in view first, and changes; yet underlines must not come and go before the reader's eyes. So a
 * mention that is underlined stays so while it is in view, even where one that stands before it is found later. Out of view it gives
 * way. An underline whose text has gone is passed on to the next mention after a while.
 */
export class Marker {
  readonly #listener: MarkerListener;
  readonly #signal: AbortSignal;
  /** Null until the reader's choices are known: nothing is underlined before, so as not to be taken away again. */
  #settings: MarkingSettings | null = null;
  readonly #mentions = new Set<Mention>();
  readonly #marked = new Set<Mention>();
  #new: Mention[] = [];
  #sections = new Sections();
  #density = new Density();
  #groups = new Map<string, Group>();
  #groupOf = new Map<Mention, Group>();
  readonly #vacant = new Set<Group>();
  #isVacancyAwaited = false;

  constructor(listener: MarkerListener, signal: AbortSignal) {
    this.#listener = listener;
    this.#signal = signal;
  }

  /** A mention was found. Whether it is underlined is decided by `settle`, when all that was found with it is known. */
  add(mention: Mention): void {
    this.#mentions.add(mention);
    this.#new.push(mention);
  }

  /** A mention is no longer one; its underline goes at once. */
  remove(mention: Mention): void {
    this.#mentions.delete(mention);
    const group = this.#groupOf.get(mention);
    const wasMarked = this.#unmark(mention);
    this.#groupOf.delete(mention);
    this.#sections.forget(mention.place);
    if (!group) return;
    group.members.delete(mention);
    if (group.members.size === 0) {
      this.#groups.delete(group.key);
      this.#vacant.delete(group);
      return;
    }
    if (!wasMarked) return;
    this.#vacant.add(group);
    void this.#fillLater();
  }

  /** A mention is taken for another entry. Its underline is decided anew by `settle`, before anything is drawn. */
  regroup(mention: Mention): void {
    this.remove(mention);
    this.add(mention);
  }

  /** Underlines of what was added since the last time what should be. */
  settle(): void {
    if (!this.#settings || this.#new.length === 0) return;
    const added = this.#new.filter((mention) => this.#mentions.has(mention));
    this.#new = [];
    this.#place(sortMentions(added), this.#settings);
  }

  /** What the reader has chosen, or chooses now: what is underlined is decided anew, for the whole page. */
  change(settings: MarkingSettings): void {
    this.#settings = settings;
    for (const mention of [...this.#marked]) this.#unmark(mention);
    this.#sections = new Sections();
    this.#density = new Density();
    this.#groups = new Map();
    this.#groupOf = new Map();
    this.#vacant.clear();
    this.#new = [...this.#mentions];
    this.settle();
  }

  /** What is muted has changed. */
  reconsider(): void {
    if (this.#settings) this.change(this.#settings);
  }

  /** @param sorted mentions in the order of the document. */
  #place(sorted: readonly Mention[], settings: MarkingSettings): void {
    for (const block of byBlock(sorted)) {
      const eligible = block.filter(
        (mention) => !this.#listener.isMuted(mention.spot.entry) && isEligible(mention, settings),
      );
      if (settings.mentions === 'all') {
        for (const mention of eligible) this.#mark(mention);
        continue;
      }
      for (const mention of eligible) this.#join(mention, settings.mentions);
      for (const [group, mention] of this.#contenders(eligible)) this.#contend(mention, group);
    }
  }

  #join(mention: Mention, mentions: MentionChoice): void {
    const name = groupNameOf(mention);
    const key = mentions === 'first-on-page' ? name : `${name} ${this.#sections.sectionOf(mention.place)}`;
    let group = this.#groups.get(key);
    if (!group) {
      group = { key, members: new Set(), marked: null };
      this.#groups.set(key, group);
    }
    group.members.add(mention);
    this.#groupOf.set(mention, group);
  }

  /** The first of each group in a block, those first that are most worth an underline. */
  #contenders(inBlock: readonly Mention[]): [Group, Mention][] {
    const first = new Map<Group, Mention>();
    for (const mention of inBlock) {
      const group = this.#groupOf.get(mention);
      if (group && !first.has(group)) first.set(group, mention);
    }
    return [...first].sort(([, a], [, b]) => compareWorth(a, b));
  }

  #contend(mention: Mention, group: Group): void {
    const holder = group.marked;
    if (holder && (!standsBefore(mention, holder) || isInView(holder.range))) return;
    if (!this.#density.hasRoomFor(mention)) return;
    if (holder) this.#unmark(holder);
    this.#mark(mention);
    group.marked = mention;
  }

  #mark(mention: Mention): void {
    this.#marked.add(mention);
    this.#density.add(mention);
    this.#listener.marked(mention);
  }

  /** Returns whether it was underlined. */
  #unmark(mention: Mention): boolean {
    if (!this.#marked.delete(mention)) return false;
    this.#density.remove(mention);
    const group = this.#groupOf.get(mention);
    if (group?.marked === mention) group.marked = null;
    this.#listener.unmarked(mention);
    return true;
  }

  async #fillLater(): Promise<void> {
    if (this.#isVacancyAwaited || this.#signal.aborted) return;
    this.#isVacancyAwaited = true;
    try {
      await wait(VACANCY_MS, this.#signal);
    } catch {
      return;
    }
    this.#isVacancyAwaited = false;
    const vacant = [...this.#vacant];
    this.#vacant.clear();
    for (const group of vacant) {
      if (group.marked) continue;
      for (const mention of sortMentions(group.members)) {
        this.#contend(mention, group);
        if (group.marked) break;
      }
    }
  }
}

/** Where the reader chose what a form means, it stays underlined beside other mentions of that entry: the way back is in its card. */
function groupNameOf({ spot, isChosen }: Mention): string {
  return isChosen ? `${spot.entry} chosen` : spot.entry;
}

/** What stands in one block, block by block. */
function byBlock(sorted: readonly Mention[]): Mention[][] {
  const blocks = new Map<number, Mention[]>();
  for (const mention of sorted) {
    const block = blocks.get(mention.spot.block);
    if (block) block.push(mention);
    else blocks.set(mention.spot.block, [mention]);
  }
  return [...blocks.values()];
}

/** Asked the way that is quick where it is not so, as in a page that grows: see `compareStarts`. */
function standsBefore(a: Mention, b: Mention): boolean {
  return compareStarts(b.place, a.place) > 0;
}

function isInView(range: Range): boolean {
  const { top, bottom } = range.getBoundingClientRect();
  return bottom > 0 && top < document.documentElement.clientHeight && bottom > top;
}
