import { beforeEach, expect, test, vi } from 'vitest';
import type { Frame } from '../../../src/background/frame-scripts';
import { finishLooks, noteWhile } from '../../../src/background/unfinished-looks';

const session = vi.hoisted(() => new Map<string, unknown>());
vi.mock('wxt/browser', () => ({
  browser: {
    storage: {
      session: {
        get: async () => Object.fromEntries(session),
        async set(items: object) {
          for (const [key, value] of Object.entries(items)) session.set(key, value);
        },
        async remove(keys: string | string[]) {
          for (const key of [keys].flat()) session.delete(key);
        },
      },
    },
  },
}));

const frame: Frame = { tabId: 7, frameId: 3 };
let put: Frame[];
const scripts = { putTriage: async (into: Frame) => void put.push(into) };

beforeEach(() => {
  session.clear();
  put = [];
});

test('has a look finished that was begun and not ended, once', async () => {
  void noteWhile(frame, () => new Promise(() => {}));
  await finishLooks(scripts);
  await finishLooks(scripts);
  expect(put).toEqual([frame]);
});

test('leaves looks alone that have ended, well or not, and whatever else is kept', async () => {
  session.set('lastOpened:7', 'durand-line');
  await noteWhile(frame, async () => undefined);
  await expect(noteWhile(frame, () => Promise.reject(new Error('no glossary')))).rejects.toThrow('no glossary');
  await finishLooks(scripts);
  expect([put, [...session.keys()]]).toEqual([[], ['lastOpened:7']]);
});

test('goes on with the others where a frame has gone', async () => {
  for (const frameId of [3, 4]) void noteWhile({ tabId: 7, frameId }, () => new Promise(() => {}));
  await finishLooks({
    async putTriage(into) {
      if (into.frameId === 3) throw new Error('No frame with id 3.');
      await scripts.putTriage(into);
    },
  });
  expect(put).toEqual([{ tabId: 7, frameId: 4 }]);
});
