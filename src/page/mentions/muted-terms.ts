/** Which entries are not marked in this document: those that the reader's settings name, and those put aside for the page alone. */
export class MutedTerms {
  #stored: ReadonlySet<string> = new Set();
  readonly #here = new Set<string>();
  readonly #listeners = new Set<() => void>();

  has(entry: string): boolean {
    return this.#stored.has(entry) || this.#here.has(entry);
  }

  /** Takes what the settings name now. */
  setStored(entries: ReadonlySet<string>): void {
    this.#stored = entries;
    this.#tell();
  }

  /** For as long as the document is there. */
  setHere(entry: string, muted: boolean): void {
    if (muted) this.#here.add(entry);
    else this.#here.delete(entry);
    this.#tell();
  }

  /** Calls the listener after each change, until the signal aborts. */
  onChange(listener: () => void, signal: AbortSignal): void {
    this.#listeners.add(listener);
    signal.addEventListener('abort', () => this.#listeners.delete(listener), { once: true });
  }

  #tell(): void {
    for (const listener of this.#listeners) listener();
  }
}
