import { beforeEach, expect, test, vi } from 'vitest';
import { followPage } from '../../../src/messaging/follow-page';

type Listener = (...event: unknown[]) => void;

const { tabs, listeners } = vi.hoisted(() => {
  const event = () => {
    const added = new Set<Listener>();
    return {
      added,
      addListener: (listener: Listener) => void added.add(listener),
      removeListener: (listener: Listener) => void added.delete(listener),
    };
  };
  const onActivated = event();
  const onUpdated = event();
  return {
    tabs: { onActivated, onUpdated, query: vi.fn(), get: vi.fn() },
    listeners: { activated: onActivated.added, updated: onUpdated.added },
  };
});
vi.mock('wxt/browser', () => ({ browser: { tabs } }));

const tell = (to: Set<Listener>, ...event: unknown[]) => {
  for (const listener of to) listener(...event);
};

function follow(named: number | null = null) {
  const keys: (string | null)[] = [];
  const controller = new AbortController();
  followPage(named, (visit) => keys.push(visit?.key ?? null), controller.signal);
  return { keys, controller };
}

beforeEach(() => {
  tabs.query.mockReset().mockResolvedValue([{ id: 1, url: 'https://a.example/' }]);
  tabs.get.mockReset();
});

test('tells the page in front, then each other one: of another tab, or of another address', async () => {
  const { keys } = follow();
  await expect.poll(() => keys).toEqual(['1 https://a.example/']);
  tabs.query.mockResolvedValue([{ id: 2, url: 'https://b.example/' }]);
  tell(listeners.activated, { tabId: 2 });
  await expect.poll(() => keys.at(-1)).toBe('2 https://b.example/');
  tabs.query.mockResolvedValue([{ id: 2, url: 'https://b.example/next' }]);
  tell(listeners.updated, 2, { status: 'loading' });
  await expect.poll(() => keys.at(-1)).toBe('2 https://b.example/next');
});

test('does NOT take a place on a page, or a reload, for another page', async () => {
  const { keys } = follow();
  await expect.poll(() => keys.length).toBe(1);
  tabs.query.mockResolvedValue([{ id: 1, url: 'https://a.example/#part' }]);
  tell(listeners.updated, 1, { url: 'https://a.example/#part' });
  await tabs.query.mock.results.at(-1)?.value;
  tabs.query.mockResolvedValue([]);
  tell(listeners.activated, {});
  await expect.poll(() => keys).toEqual(['1 https://a.example/', null]);
});

test('stays with the tab that is named', async () => {
  tabs.get.mockResolvedValue({ id: 7, url: 'https://c.example/' });
  const { keys } = follow(7);
  await expect.poll(() => keys).toEqual(['7 https://c.example/']);
  expect(tabs.get).toHaveBeenCalledWith(7);
  expect(tabs.query).not.toHaveBeenCalled();
});

test('a slow answer about an earlier tab does not displace that about the present one', async () => {
  let answerLate: (tabs: unknown[]) => void = () => undefined;
  tabs.query.mockReturnValueOnce(new Promise((resolve) => (answerLate = resolve)));
  const { keys } = follow();
  tell(listeners.activated, {});
  await expect.poll(() => keys).toEqual(['1 https://a.example/']);
  answerLate([{ id: 9, url: 'https://late.example/' }]);
  tabs.query.mockResolvedValue([]);
  tell(listeners.activated, {});
  await expect.poll(() => keys).toEqual(['1 https://a.example/', null]);
});

test('ends with its signal', () => {
  listeners.activated.clear();
  listeners.updated.clear();
  const { controller } = follow();
  expect([listeners.activated.size, listeners.updated.size]).toEqual([1, 1]);
  controller.abort();
  expect([listeners.activated.size, listeners.updated.size]).toEqual([0, 0]);
});
