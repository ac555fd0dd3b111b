import type { Meaning, Spot } from '../../core/spot';

const INVISIBLE = /\p{Cf}/gu;
const POSSESSIVE = /['’]s?$/u;

/**
 * What the reader has chosen that a surface form means, where the page leaves that open. It holds for every mention of that form that
 * is taken for the same entry, those to come too, until the page is left.
 */
export class ChosenMeanings {
  /** By surface form and the entry that it is taken for. */
  readonly #chosen = new Map<string, Meaning>();
  /** Whatever mentions may mean, by entry. */
  readonly #offered = new Map<string, Meaning>();
  readonly #listeners = new Set<() => void>();
  readonly #pageAddress: () => string;
  #address: string;

  /** @param pageAddress what tells one page from the next in a document that turns from page to page. */
  constructor(pageAddress: () => string) {
    this.#pageAddress = pageAddress;
    this.#address = pageAddress();
  }

  /** A spot as the reader wants it to be taken: the very same where nothing was chosen. */
  resolve(found: Spot): Spot {
    for (const meaning of found.alternatives ?? []) this.#offered.set(meaning.entry, meaning);
    this.#turnPage();
    const meaning = this.#chosen.get(keyOf(found));
    // Nobody knows better what is meant than who is reading.
    return meaning ? { ...found, ...meaning, method: 'context', confidence: 1 } : found;
  }

  /** @param entry null to take back what was chosen. Does nothing for an entry that was never an alternative. */
  choose(found: Pick<Spot, 'surface' | 'entry'>, entry: string | null): void {
    this.#turnPage();
    const meaning = entry === null ? undefined : this.#offered.get(entry);
    if (meaning) this.#chosen.set(keyOf(found), meaning);
    else if (entry === null) this.#chosen.delete(keyOf(found));
    for (const listener of this.#listeners) listener();
  }

  /** Calls the listener after each choice, until the signal aborts. */
  onChange(listener: () => void, signal: AbortSignal): void {
    this.#listeners.add(listener);
    signal.addEventListener('abort', () => this.#listeners.delete(listener), { once: true });
  }

  #turnPage(): void {
    const address = this.#pageAddress();
    if (address !== this.#address) this.#chosen.clear();
    this.#address = address;
  }
}

/** Case, possessives and what nobody sees make no other form. */
function keyOf({ surface, entry }: Pick<Spot, 'surface' | 'entry'>): string {
  const form = surface.normalize('NFKC').replace(INVISIBLE, '').replace(/\s+/g, ' ').trim().replace(POSSESSIVE, '');
  return `${entry} ${form.toLowerCase()}`;
}
