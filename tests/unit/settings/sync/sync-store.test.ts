import { beforeEach, describe, expect, test, vi } from 'vitest';
import type { Mute } from '../../../../src/settings/muted-settings';
import { DEFAULT_SETTINGS, type Settings } from '../../../../src/settings/settings';
import { changeSettings, readSettings } from '../../../../src/settings/settings-store';
import { readSyncState, synchronise, turnSync } from '../../../../src/settings/sync/sync-store';
import { bytesOf } from '../../../../src/settings/sync/synced-items';
import { FakeLocal, FakeSync } from './fake-sync';

const api = vi.hoisted(() => ({ sync: {} as unknown, local: {} as unknown }));
vi.mock('wxt/browser', () => ({
  browser: {
    storage: {
      get sync() {
        return api.sync;
      },
      get local() {
        return api.local;
      },
    },
  },
}));
// The browser's own lock, of which Node has none.
vi.stubGlobal('navigator', { locks: { request: async (_name: string, run: () => unknown) => run() } });

let sync: FakeSync;
let desk: FakeLocal;
let phone: FakeLocal;
let now: number;

beforeEach(() => {
  sync = new FakeSync();
  api.sync = sync;
  desk = new FakeLocal();
  phone = new FakeLocal();
  now = 1_000;
});

/** Does something in one of the reader's browsers, a second later than the last. */
async function at<T>(browser: FakeLocal, run: () => Promise<T>): Promise<T> {
  api.local = browser;
  now += 1_000;
  return run();
}
const step = (browser: FakeLocal) => at(browser, () => synchronise(now));
const change = (browser: FakeLocal, changes: Partial<Settings>) =>
  at(browser, () => changeSettings((settings) => ({ ...settings, ...changes })));
const settingsOf = (browser: FakeLocal) => at(browser, readSettings);
const turn = async (browser: FakeLocal, isOn: boolean) => {
  await at(browser, () => turnSync(isOn));
  return step(browser);
};
const mutes = (count: number): Mute[] =>
  Array.from({ length: count }, (_, index) => ({ entry: `entry-${index}`, host: `site-${index}.example.org` }));

test('nothing is kept in step until the reader turns it on', async () => {
  await change(desk, { language: 'ur' });
  expect(await step(desk)).toBeNull();
  expect(sync).toMatchObject({ items: {}, writes: 0 });
});

describe('turning it on', () => {
  test('gives the settings to the next browser that has it on, and to no other', async () => {
    await change(desk, { language: 'ur', muted: [{ entry: 'ttp' }] });
    await turn(desk, true);
    await step(phone);
    expect(await settingsOf(phone)).toEqual(DEFAULT_SETTINGS);
    await turn(phone, true);
    expect(await settingsOf(phone)).toEqual(await settingsOf(desk));
    expect(await settingsOf(phone)).toMatchObject({ language: 'ur', muted: [{ entry: 'ttp' }] });
  });

  test('loses nothing: lists are joined, and what was chosen somewhere stands against what was chosen nowhere', async () => {
    const { marking, hover } = DEFAULT_SETTINGS;
    await change(desk, {
      marking: { ...marking, headings: true },
      sites: { elsewhere: 'on', rules: [{ pattern: 'a.example', mode: 'off' }] },
      muted: [{ entry: 'ttp' }, { entry: 'kabul', host: 'a.example' }],
    });
    await change(phone, {
      marking: { ...marking, lastTier: 1 },
      hover: { ...hover, restMs: 500 },
      sites: { elsewhere: 'on-click', rules: [{ pattern: 'b.example', mode: 'on' }] },
      muted: [{ entry: 'ttp' }, { entry: 'kabul' }],
    });
    await turn(desk, true);
    await turn(phone, true);
    await step(desk);
    const joined = await settingsOf(phone);
    expect(await settingsOf(desk)).toEqual(joined);
    expect(joined).toMatchObject({ marking: { headings: true, lastTier: 1 }, hover: { restMs: 500 } });
    expect(joined.sites).toEqual({
      elsewhere: 'on-click',
      rules: [
        { pattern: 'a.example', mode: 'off' },
        { pattern: 'b.example', mode: 'on' },
      ],
    });
    expect(joined.muted).toEqual([{ entry: 'ttp' }, { entry: 'kabul', host: 'a.example' }, { entry: 'kabul' }]);
  });
});

describe('while it is on in two browsers', () => {
  beforeEach(async () => {
    await turn(desk, true);
    await turn(phone, true);
  });

  test('a change in one is a change in the other, and what is taken back is gone from both', async () => {
    await change(desk, { muted: [{ entry: 'ttp' }] });
    await step(desk);
    await step(phone);
    expect((await settingsOf(phone)).muted).toEqual([{ entry: 'ttp' }]);
    await change(phone, { muted: [] });
    await step(phone);
    await step(desk);
    expect((await settingsOf(desk)).muted).toEqual([]);
  });

  test('of two changes of one part the later counts; changes of different parts both do', async () => {
    await change(desk, { language: 'ur' });
    await step(desk);
    await change(phone, { language: 'fr', hover: { restMs: 900, modifier: 'Alt' } });
    await change(desk, { look: { line: 'solid', tint: false, colour: 'text' } });
    await step(desk);
    await step(phone);
    await step(desk);
    for (const browser of [desk, phone]) {
      expect(await settingsOf(browser)).toMatchObject({
        language: 'fr',
        hover: { restMs: 900 },
        look: { line: 'solid' },
      });
    }
  });

  test('a later change wins over one whose news comes late', async () => {
    await change(desk, { language: 'ur' });
    await step(desk);
    const late = await sync.get();
    await step(phone);
    await change(phone, { language: 'fr' });
    await step(phone);
    // The service brings the older state again.
    sync.items = late;
    await step(phone);
    await step(desk);
    expect((await settingsOf(desk)).language).toBe('fr');
  });

  test('nothing is written when nothing has changed', async () => {
    const before = [sync.writes, desk.writes, phone.writes];
    for (const browser of [desk, phone, desk]) await step(browser);
    expect([sync.writes, desk.writes, phone.writes]).toEqual(before);
  });

  test('what another version writes otherwise is not sent to and fro', async () => {
    const [key] = Object.keys(sync.items).filter((each) => each.startsWith('marking'));
    const part = sync.items[key as string] as { at: number; text: string };
    const { links: _, ...older } = JSON.parse(part.text);
    sync.items[key as string] = { ...part, at: now + 10, text: JSON.stringify({ ...older, headings: true }) };
    const { writes } = sync;
    for (const browser of [desk, phone, desk]) await step(browser);
    expect(await settingsOf(desk)).toMatchObject({ marking: { headings: true, links: true } });
    expect(sync.writes).toBe(writes);
  });

  test('after it was turned off, neither hears of the other', async () => {
    await turn(phone, false);
    await change(phone, { language: 'fr' });
    await step(phone);
    await change(desk, { language: 'ur' });
    await step(desk);
    await step(phone);
    expect((await settingsOf(phone)).language).toBe('fr');
    expect((await settingsOf(desk)).language).toBe('ur');
  });

  test('a store that was emptied is filled again', async () => {
    await change(desk, { language: 'ur' });
    await step(desk);
    sync.items = {};
    await step(phone);
    await step(desk);
    expect((await settingsOf(desk)).language).toBe('ur');
    expect(Object.keys(sync.items)).toContain('language.0');
  });
});

describe('within what browsers allow', () => {
  test('a list that is too long for an item is carried in several, whole or not at all', async () => {
    await turn(desk, true);
    await turn(phone, true);
    await change(desk, { muted: mutes(500) });
    expect(await step(desk)).toBeNull();
    const parts = Object.keys(sync.items).filter((key) => key.startsWith('muted.'));
    expect(parts.length).toBeGreaterThan(3);
    const whole = await sync.get();
    delete sync.items['muted.2'];
    await step(phone);
    expect((await settingsOf(phone)).muted).toEqual([]);
    sync.items = whole;
    await step(phone);
    expect((await settingsOf(phone)).muted).toEqual(mutes(500));
    // Shorter again: what is left over goes.
    await change(phone, { muted: mutes(2) });
    await step(phone);
    expect(Object.keys(sync.items).filter((key) => key.startsWith('muted.'))).toEqual(['muted.0']);
    await step(desk);
    expect((await settingsOf(desk)).muted).toEqual(mutes(2));
  });

  test('characters of several bytes, and marks that JSON doubles, are counted as they are stored', async () => {
    await turn(desk, true);
    const muted = Array.from({ length: 900 }, (_, index) => ({ entry: `"درۂ خیبر\\${index}😀` }));
    await change(desk, { muted });
    expect(await step(desk)).toBeNull();
    await turn(phone, true);
    expect((await settingsOf(phone)).muted).toEqual(muted);
  });

  test('what does not fit stays as it is here, everything else goes on, and the reader is told until it fits', async () => {
    await turn(desk, true);
    await turn(phone, true);
    await change(desk, { muted: mutes(3_000), language: 'ur' });
    expect(await step(desk)).toBe('too-large');
    expect(await at(desk, readSyncState)).toMatchObject({ isOn: true, problem: 'too-large' });
    await step(phone);
    expect(await settingsOf(phone)).toMatchObject({ muted: [], language: 'ur' });
    expect((await settingsOf(desk)).muted).toHaveLength(3_000);
    await change(desk, { muted: mutes(1_000) });
    expect(await step(desk)).toBeNull();
    expect(bytesOf(sync.items)).toBeLessThanOrEqual(102_400);
    await step(phone);
    expect((await settingsOf(phone)).muted).toHaveLength(1_000);
  });

  test('what the browser refuses is offered again', async () => {
    await turn(desk, true);
    sync.isBroken = true;
    await change(desk, { language: 'ur' });
    expect(await step(desk)).toBe('refused');
    sync.isBroken = false;
    expect(await step(desk)).toBeNull();
    await turn(phone, true);
    expect((await settingsOf(phone)).language).toBe('ur');
  });

  test('a change costs one write, or two where a list got shorter', async () => {
    await turn(desk, true);
    const { writes } = sync;
    await change(desk, { language: 'ur', muted: mutes(500) });
    await step(desk);
    expect(sync.writes - writes).toBe(1);
    await change(desk, { muted: [] });
    await step(desk);
    expect(sync.writes - writes).toBe(3);
  });
});

test('what a later version keeps in step is neither taken nor written over, and the reader is told', async () => {
  await turn(desk, true);
  const part = sync.items['look.0'] as object;
  const later = { ...part, version: DEFAULT_SETTINGS.version + 1, at: now + 9, text: '{"line":"wavy"}' };
  sync.items['look.0'] = later;
  await change(desk, { look: { line: 'solid', tint: false, colour: 'text' } });
  expect(await step(desk)).toBe('newer');
  expect(sync.items['look.0']).toEqual(later);
  expect((await settingsOf(desk)).look.line).toBe('solid');
});

test.each([
  [null],
  [{ at: 'x' }],
  [{ version: 2, at: 9e12, of: 1, text: '{broken' }],
  [{ version: 2, at: 9e12, of: 3, text: '[]' }],
])('an item that cannot be read, %j, changes nothing here, and gives way to the next change', async (item) => {
  await change(desk, { muted: [{ entry: 'ttp' }] });
  await turn(desk, true);
  sync.items['muted.0'] = item;
  await step(desk);
  expect((await settingsOf(desk)).muted).toEqual([{ entry: 'ttp' }]);
  expect(sync.items['muted.0']).toEqual(item);
  await change(desk, { muted: [{ entry: 'kabul' }] });
  await step(desk);
  await turn(phone, true);
  expect((await settingsOf(phone)).muted).toEqual([{ entry: 'kabul' }]);
});
