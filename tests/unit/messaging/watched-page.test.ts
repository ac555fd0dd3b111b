import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { createWatchedPage } from '../../../src/messaging/watched-page';

type Listener = (...event: unknown[]) => unknown;

const { runtime, tabs, listeners } = vi.hoisted(() => {
  const event = () => {
    const added = new Set<Listener>();
    return {
      added,
      addListener: (listener: Listener) => void added.add(listener),
      removeListener: (listener: Listener) => void added.delete(listener),
    };
  };
  const onMessage = event();
  const onUpdated = event();
  return {
    runtime: { onMessage },
    tabs: { onUpdated },
    listeners: { message: onMessage.added, updated: onUpdated.added },
  };
});
vi.mock('wxt/browser', () => ({ browser: { runtime, tabs } }));

let news: number;
let controller: AbortController;
const say = (call: string, sender: object = { tab: { id: 7 }, frameId: 0 }, to = 'background') =>
  [...listeners.message].map((listener) => listener({ to, call, request: {} }, sender));
const update = (id: number, change: object) => {
  for (const listener of listeners.updated) listener(id, change);
};

beforeEach(() => {
  news = 0;
  controller = new AbortController();
  createWatchedPage(7).onChange(() => news++, controller.signal);
});

afterEach(() => controller.abort());

test('is told by what the page’s own scripts say of it, and leaves the answer to the background', () => {
  expect([...say('reportPage'), ...say('triage')]).toEqual([undefined, undefined]);
  expect(news).toBe(2);
});

test('is told by the browser that another page has come', () => {
  update(7, { status: 'loading' });
  update(7, { url: 'https://a.example/' });
  expect(news).toBe(2);
});

test('does NOT hear of other tabs, of frames, or of what says nothing of the page', () => {
  say('reportPage', { tab: { id: 8 }, frameId: 0 });
  say('reportPage', { tab: { id: 7 }, frameId: 3 });
  say('reportPage', {});
  say('scan');
  say('triage', { tab: { id: 7 }, frameId: 0 }, 'page');
  update(8, { status: 'complete' });
  update(7, { title: 'Another title' });
  expect(news).toBe(0);
});

test('ends with its signal', () => {
  controller.abort();
  expect([listeners.message.size, listeners.updated.size]).toEqual([0, 0]);
});
