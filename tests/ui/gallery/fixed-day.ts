/** The day of the gallery: what views say of today is the same every day. */
const NOW = Date.UTC(2026, 10, 20, 12);

class FixedDate extends Date {
  constructor(...given: [] | [number | string | Date]) {
    super(given.length === 0 ? NOW : given[0]);
  }

  static override now(): number {
    return NOW;
  }
}

globalThis.Date = FixedDate as DateConstructor;
