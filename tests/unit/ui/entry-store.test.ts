import { describe, expect, it } from 'vitest';
import { createEntryStore } from '../../../src/ui/entry-store';
import { GREEN_FRONT } from '../../ui/fixtures/views';

describe('an entry store', () => {
  it('has an entry at hand once it was loaded', async () => {
    const store = createEntryStore(async () => GREEN_FRONT);
    expect(store.peek('green-front')).toBeUndefined();
    await store.load('green-front');
    expect(store.peek('green-front')).toBe(GREEN_FRONT);
  });

  it('remembers that there is no such entry', async () => {
    const store = createEntryStore(async () => null);
    await store.load('unknown');
    expect(store.peek('unknown')).toBeNull();
  });

  it('does NOT remember a failure', async () => {
    const store = createEntryStore(() => Promise.reject(new Error('refused')));
    await expect(store.load('green-front')).rejects.toThrow('refused');
    expect(store.peek('green-front')).toBeUndefined();
  });
});
