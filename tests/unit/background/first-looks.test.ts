import { beforeEach, expect, test, vi } from 'vitest';
import { lookAt, lookIntoFrames } from '../../../src/background/first-looks';
import type { HandlerEnvironment } from '../../../src/background/handlers';
import type { ScanRequest } from '../../../src/core/scan-contract';
import type { FirstLook } from '../../../src/messaging/contract';
import type { Envelope } from '../../../src/messaging/envelope';
import { messagesIn } from '../../support/messages';

const api = vi.hoisted(() => ({
  frames: [] as { frameId: number; parentFrameId: number; url: string }[],
  stored: {} as Record<string, unknown>,
  titles: [] as unknown[],
  sent: [] as unknown[],
}));
vi.mock('wxt/browser', () => {
  const nothing = async () => undefined;
  return {
    browser: {
      webNavigation: { getAllFrames: async () => api.frames },
      storage: { local: { get: async () => api.stored }, session: { remove: nothing, set: nothing } },
      tabs: {
        async sendMessage(_: number, { call }: Envelope, { frameId }: { frameId: number }) {
          api.sent.push([call, frameId]);
          return {};
        },
      },
      action: {
        setIcon: nothing,
        setBadgeText: nothing,
        setBadgeBackgroundColor: nothing,
        setTitle: async ({ title }: { title: string }) => void api.titles.push(title),
      },
    },
  };
});

let looks: Map<number, FirstLook | null>;
let taken: number[];
let put: string[];
let scanned: ScanRequest[];

/** A background whose glossary knows one name. */
function environment(): HandlerEnvironment {
  const spots = ({ blocks }: ScanRequest) => (blocks.some(({ text }) => text.includes('Bajaur')) ? [{}] : []);
  return {
    loadGlossary: async () => ({
      scan(request: ScanRequest) {
        scanned.push(request);
        return { spots: spots(request), evidence: { words: scanned.length } };
      },
    }),
    loadMessages: () => messagesIn('en'),
    scripts: {
      async takeFirstLook({ frameId }: { frameId: number }) {
        taken.push(frameId);
        const look = looks.get(frameId);
        if (look === undefined) throw new Error('Cannot access contents of the page.');
        return look;
      },
      putReader: async ({ frameId }: { frameId: number }) => void put.push(`reader in ${frameId}`),
      putTriage: async ({ frameId }: { frameId: number }) => void put.push(`triage in ${frameId}`),
    },
  } as unknown as HandlerEnvironment;
}

const lookOf = (...text: string[]): FirstLook => ({
  text,
  page: { title: 'A title' },
  address: 'https://a.example/story',
});
const frameOf = (frameId: number, url: string, parentFrameId = 0) => ({ frameId, parentFrameId, url });

beforeEach(() => {
  Object.assign(api, { frames: [], stored: {}, titles: [], sent: [] });
  looks = new Map();
  taken = [];
  put = [];
  scanned = [];
});

test('puts the reader where the text names something, and looks at no more of it', async () => {
  const long = 'nothing\n'.repeat(10_000);
  looks.set(0, lookOf(long, `${long}Fighting in Bajaur`, long));
  await lookAt({ tabId: 7, frameId: 0 }, environment());
  expect(put).toEqual(['reader in 0']);
  expect(scanned.map(({ evidence }) => evidence)).toEqual([null, { words: 1 }]);
});

test('shows on the toolbar once that there is nothing, also where there is no text', async () => {
  looks.set(0, lookOf('nothing\n', 'at all\n'));
  await lookAt({ tabId: 7, frameId: 0 }, environment());
  looks.set(0, lookOf());
  await lookAt({ tabId: 7, frameId: 0 }, environment());
  expect(put).toEqual([]);
  expect(api.titles).toHaveLength(2);
});

test('leaves pages alone that have been looked at, or that no extension may look at', async () => {
  looks.set(0, null);
  await lookAt({ tabId: 7, frameId: 0 }, environment());
  await lookAt({ tabId: 7, frameId: 1 }, environment());
  expect([scanned, put, api.titles]).toEqual([[], [], []]);
});

test('looks into the frames with the addresses told, and no others', async () => {
  api.frames = [
    frameOf(0, 'https://a.example/', -1),
    frameOf(4, 'https://b.example/story'),
    frameOf(5, 'https://ads.example/'),
    frameOf(6, 'https://b.example/story', 4),
  ];
  await lookIntoFrames({ tabId: 7, frameId: 0 }, ['https://b.example/story'], false, environment());
  expect(taken).toEqual([4]);
});

test('looks into all frames of the frame where one has been led elsewhere', async () => {
  api.frames = [
    frameOf(4, 'https://b.example/moved'),
    frameOf(5, 'https://ads.example/'),
    frameOf(6, 'about:blank', 4),
  ];
  await lookIntoFrames({ tabId: 7, frameId: 0 }, ['https://b.example/story'], false, environment());
  expect(taken).toEqual([4, 5]);
});

test('looks into no frame of a site that is off, and into one that waits only when asked for', async () => {
  api.stored = {
    settings: {
      sites: {
        elsewhere: 'on',
        rules: [
          { pattern: 'off.example', mode: 'off' },
          { pattern: 'waits.example', mode: 'on-click' },
        ],
      },
    },
  };
  api.frames = [frameOf(4, 'https://off.example/'), frameOf(5, 'https://waits.example/')];
  const addresses = api.frames.map(({ url }) => url);
  await lookIntoFrames({ tabId: 7, frameId: 0 }, addresses, false, environment());
  expect([taken, put]).toEqual([[], []]);
  await lookIntoFrames({ tabId: 7, frameId: 0 }, addresses, true, environment());
  expect([taken, put, api.sent]).toEqual([[], ['triage in 5'], [['markNow', 5]]]);
});
