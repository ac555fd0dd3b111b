import type { ScanReply, ScanRequest } from '../../core/scan-contract';
import type { Spot } from '../../core/spot';
import { composedContains } from '../text/composed-tree';
import { type BlockPiece, type PageBlock, rangeOfPieces } from '../text/text-block';
import { Mention } from './mention';

/** Told of every mention that comes and goes. */
export interface MentionListener {
  added(mention: Mention): void;
  removed(mention: Mention): void;
  /** It is taken for another entry than before. */
  changed(mention: Mention): void;
}

interface KnownBlock {
  readonly id: number;
  readonly pieces: readonly BlockPiece[];
  mentions: Mention[];
}

/**
 * Which mentions the page has. Every text node belongs to at most one block, the one read last, so reading a place again
 * replaces what was known of it. Blocks in which nothing was found are forgotten.
 */
export class MentionStore {
  readonly #listener: MentionListener;
  readonly #resolve: (found: Spot) => Spot;
  readonly #blocks = new Map<number, KnownBlock>();
  /** By hand rather than weakly: weak keys by the thousand make each collection of the page's garbage slow. */
  readonly #owners = new Map<Text, KnownBlock>();
  readonly #mentions = new Set<Mention>();
  /** How many mentions each entry has. */
  readonly #counts = new Map<string, number>();

  /** @param resolve what a spot is to be taken for. */
  constructor(listener: MentionListener, resolve: (found: Spot) => Spot) {
    this.#listener = listener;
    this.#resolve = resolve;
  }

  get size(): number {
    return this.#mentions.size;
  }

  /** How many blocks have mentions, or may come to have some. */
  get blocks(): number {
    return this.#blocks.size;
  }

  /** How many different entries are mentioned, not counting some. */
  entriesBut(uncounted: { has(entry: string): boolean }): number {
    let count = 0;
    for (const entry of this.#counts.keys()) if (!uncounted.has(entry)) count++;
    return count;
  }

  /** Every mention, in no order. */
  all(): IterableIterator<Mention> {
    return this.#mentions.values();
  }

  isKnown(blockId: number): boolean {
    return this.#blocks.has(blockId);
  }

  /** Whether it is a mention still. */
  has(mention: Mention): boolean {
    return this.#mentions.has(mention);
  }

  /** The mention whose live range this is. */
  mentionOf(range: AbstractRange): Mention | undefined {
    return this.mentionsAt(range.startContainer as Text).find(({ madeRange }) => madeRange === range);
  }

  mentionsAt(node: Text): readonly Mention[] {
    return this.#owners.get(node)?.mentions ?? [];
  }

  /** The mentions that start in a text which is a child of the element. */
  mentionsIn(element: Element): Mention[] {
    const mentions: Mention[] = [];
    for (const child of element.childNodes) {
      if (child.nodeType !== Node.TEXT_NODE) continue;
      for (const mention of this.mentionsAt(child as Text)) {
        if (mention.place.startContainer === child) mentions.push(mention);
      }
    }
    return mentions;
  }

  /**
   * Takes in a block that was read; what was known of its text nodes is void. Returns whether it must be scanned: not when the
   * same text was known already, whose mentions stay as they are, with the card that is open for one of them.
   */
  adopt({ id, pieces }: PageBlock): boolean {
    const known = pieces[0] && this.#owners.get(pieces[0].node);
    if (known?.mentions.every(isInPlace) && arePiecesEqual(known.pieces, pieces)) return false;
    const block: KnownBlock = { id, pieces, mentions: [] };
    for (const { node } of pieces) {
      const owner = this.#owners.get(node);
      if (owner && owner !== block) this.#retire(owner);
      this.#owners.set(node, block);
    }
    this.#blocks.set(id, block);
    return true;
  }

  /** The node's text has changed: the block that it belonged to is void. */
  retireAt(node: Text): void {
    const owner = this.#owners.get(node);
    if (owner) this.#retire(owner);
  }

  /** The blocks that have a part in the element are void. */
  retireWithin(element: Element): void {
    for (const block of this.#blocks.values()) {
      if (block.pieces.some(({ node }) => composedContains(element, node))) this.#retire(block);
    }
  }

  /** Retires the blocks of which a part is in one of these nodes and has left the document with it. */
  retireDetached(removed: Iterable<Node>): void {
    for (const node of removed) {
      if (node.isConnected) continue;
      if (node.nodeType === Node.TEXT_NODE) this.retireAt(node as Text);
      const walker = document.createTreeWalker(node, NodeFilter.SHOW_TEXT);
      while (walker.nextNode()) this.retireAt(walker.currentNode as Text);
    }
  }

  /** Takes in what a scan found. Spots of blocks that are void by now are dropped. */
  apply(request: ScanRequest, reply: ScanReply): void {
    for (const spot of reply.spots) this.#add(spot);
    // A candidate that was asked about again and has no spot now was not a mention after all.
    const found = new Set(reply.spots.map(placeOf));
    for (const candidate of request.undecided) {
      if (!found.has(placeOf(candidate))) this.#removeAt(candidate.block, candidate.start, candidate.end);
    }
    const undecided = new Set(reply.undecided.map(({ block }) => block));
    for (const { block } of request.undecided) this.#forgetIfEmpty(block, undecided);
    for (const { id } of request.blocks) this.#forgetIfEmpty(id, undecided);
  }

  #add(spot: Spot): void {
    const block = this.#blocks.get(spot.block);
    if (!block) return;
    const known = mentionAt(block, spot.start, spot.end);
    if (known && looksAlike(known.found, spot)) {
      this.#take(known, spot);
      return;
    }
    const place = rangeOfPieces(block.pieces, spot.start, spot.end);
    if (!place) return;
    if (known) this.#removeAt(spot.block, spot.start, spot.end);
    const mention = new Mention(spot, place, this.#resolve(spot));
    block.mentions.push(mention);
    this.#mentions.add(mention);
    this.#count(mention.spot.entry, 1);
    this.#listener.added(mention);
  }

  /** Takes every mention for what it is to be taken for now. */
  resolveAnew(): void {
    for (const mention of this.#mentions) this.#take(mention, mention.found);
  }

  #take(mention: Mention, found: Spot): void {
    const before = mention.spot.entry;
    mention.found = found;
    mention.spot = this.#resolve(found);
    if (mention.spot.entry === before) return;
    this.#count(before, -1);
    this.#count(mention.spot.entry, 1);
    this.#listener.changed(mention);
  }

  #count(entry: string, more: 1 | -1): void {
    const count = (this.#counts.get(entry) ?? 0) + more;
    if (count > 0) this.#counts.set(entry, count);
    else this.#counts.delete(entry);
  }

  #removeAt(blockId: number, start: number, end: number): void {
    const block = this.#blocks.get(blockId);
    const mention = block && mentionAt(block, start, end);
    if (!block || !mention) return;
    block.mentions = block.mentions.filter((each) => each !== mention);
    this.#drop(mention);
  }

  #drop(mention: Mention): void {
    this.#mentions.delete(mention);
    this.#count(mention.spot.entry, -1);
    this.#listener.removed(mention);
  }

  #retire(block: KnownBlock): void {
    for (const mention of block.mentions) this.#drop(mention);
    block.mentions = [];
    this.#forget(block);
  }

  #forgetIfEmpty(blockId: number, undecided: ReadonlySet<number>): void {
    const block = this.#blocks.get(blockId);
    if (block && block.mentions.length === 0 && !undecided.has(blockId)) this.#forget(block);
  }

  #forget(block: KnownBlock): void {
    this.#blocks.delete(block.id);
    for (const { node } of block.pieces) {
      if (this.#owners.get(node) === block) this.#owners.delete(node);
    }
  }
}

function placeOf({ block, start, end }: { block: number; start: number; end: number }): string {
  return `${block} ${start} ${end}`;
}

function mentionAt({ mentions }: KnownBlock, start: number, end: number): Mention | undefined {
  return mentions.find(({ spot }) => spot.start === start && spot.end === end);
}

/** Whether a mention that was found anew is the same to a reader: a card that is open for it stays open. */
function looksAlike(known: Spot, found: Spot): boolean {
  return known.entry === found.entry && known.method === found.method;
}

/** The document takes the edges of a live range out of a text that is moved, and leaves them where the text was. */
function isInPlace({ madeRange }: Mention): boolean {
  if (!madeRange) return true;
  const { startContainer, endContainer } = madeRange;
  return startContainer.nodeType === Node.TEXT_NODE && endContainer.nodeType === Node.TEXT_NODE;
}

/** Blocks of changed text are retired at once, so equal places mean equal text. */
function arePiecesEqual(a: readonly BlockPiece[], b: readonly BlockPiece[]): boolean {
  return (
    a.length === b.length &&
    a.every((piece, index) => {
      const other = b[index];
      return (
        piece.node === other?.node &&
        piece.start === other.start &&
        piece.length === other.length &&
        piece.nodeStart === other.nodeStart
      );
    })
  );
}
