/** What the browser's own store lets an extension keep in step, as its documentation has it. */
const QUOTA = { items: 512, itemBytes: 8_192, bytes: 102_400, writesPerMinute: 120 };

type Items = Record<string, unknown>;

const clone = <T>(value: T): T => JSON.parse(JSON.stringify(value));
const sizeOf = (key: string, value: unknown) => Buffer.byteLength(key + JSON.stringify(value));

/** The store that a reader's browsers have in common, with the limits that browsers set. */
export class FakeSync {
  items: Items = {};
  writes = 0;
  isBroken = false;

  async get(): Promise<Items> {
    return clone(this.items);
  }

  async set(values: Items): Promise<void> {
    this.#countWrite();
    const next = { ...this.items, ...clone(values) };
    for (const [key, value] of Object.entries(values)) {
      if (sizeOf(key, value) > QUOTA.itemBytes) throw new Error('QUOTA_BYTES_PER_ITEM quota exceeded');
    }
    const total = Object.entries(next).reduce((sum, [key, value]) => sum + sizeOf(key, value), 0);
    if (total > QUOTA.bytes) throw new Error('QUOTA_BYTES quota exceeded');
    if (Object.keys(next).length > QUOTA.items) throw new Error('MAX_ITEMS quota exceeded');
    this.items = next;
  }

  async remove(keys: string[]): Promise<void> {
    this.#countWrite();
    for (const key of keys) delete this.items[key];
  }

  #countWrite(): void {
    if (this.isBroken || this.writes >= QUOTA.writesPerMinute) throw new Error('MAX_WRITE_OPERATIONS_PER_MINUTE');
    this.writes++;
  }
}

/** The store of one browser. */
export class FakeLocal {
  items: Items = {};
  writes = 0;

  async get(key: string): Promise<Items> {
    return key in this.items ? { [key]: clone(this.items[key]) } : {};
  }

  async set(values: Items): Promise<void> {
    this.writes++;
    Object.assign(this.items, clone(values));
  }
}
