import { beforeEach, expect, test, vi } from 'vitest';
import { createFrameScripts } from '../../../src/background/frame-scripts';

const api = vi.hoisted(() => ({
  /** What the scripts return that are put into the page, in turn. */
  results: [] as unknown[],
  injections: [] as { files?: string[]; injectImmediately?: boolean }[],
}));
vi.mock('wxt/browser', () => ({
  browser: {
    scripting: {
      async executeScript(injection: object) {
        api.injections.push(injection);
        return [{ result: api.results.shift() }];
      },
    },
  },
}));

const scripts = createFrameScripts({ markCss: () => '', handOver: () => undefined });
const FRAME = { tabId: 7, frameId: 0 };

beforeEach(() => {
  Object.assign(api, { results: [], injections: [] });
});

test('a first look waits for document idle, and is collected', async () => {
  const look = { text: ['some'], page: { title: 'A title' }, address: 'https://a.example/' };
  api.results = [true, look];
  expect(await scripts.takeFirstLook(FRAME)).toBe(look);
  expect(api.injections).toMatchObject([{ files: ['/first-look.js'] }, { injectImmediately: true }]);
  expect(api.injections[0]).not.toHaveProperty('injectImmediately');
});

test('a page that is still loading is asked again', async () => {
  vi.useFakeTimers();
  try {
    api.results = [true, 'loading', 'loading', null];
    const looked = scripts.takeFirstLook(FRAME);
    await vi.runAllTimersAsync();
    expect(await looked).toBeNull();
    expect(api.injections).toHaveLength(4);
  } finally {
    vi.useRealTimers();
  }
});

test('nothing is collected where nothing is looked at', async () => {
  api.results = [false];
  expect(await scripts.takeFirstLook(FRAME)).toBeNull();
  expect(api.injections).toHaveLength(1);
});
