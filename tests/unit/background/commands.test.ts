import { afterEach, expect, test, vi } from 'vitest';
import { answerCommand } from '../../../src/background/commands';
import type { Envelope } from '../../../src/messaging/envelope';
import { messagesIn } from '../../support/messages';

const api = vi.hoisted(() => ({
  page: {} as Record<string, unknown>,
  asked: [] as unknown[],
  sites: {} as Record<string, unknown>,
  said: [] as string[],
  popups: 0,
}));
vi.mock('wxt/browser', () => ({
  browser: {
    tabs: {
      get: async () => ({ windowId: 1 }),
      async sendMessage(_tab: number, { call, request }: Envelope) {
        api.asked.push([call, request]);
        if (!(call in api.page)) throw new Error('Could not establish connection. Receiving end does not exist.');
        return { value: api.page[call] };
      },
    },
    storage: {
      local: {
        get: async () => ({ ...api.sites }),
        set: async (values: Record<string, unknown>) => void Object.assign(api.sites, values),
      },
    },
    scripting: { executeScript: async ({ args }: { args: string[] }) => void api.said.push(args.join(' · ')) },
    action: { openPopup: async () => void api.popups++ },
  },
}));

// The browser's own lock, of which Node has none.
vi.stubGlobal('navigator', { locks: { request: async (_name: string, run: () => unknown) => run() } });

const announce = () => undefined;
const run = async (command: string, locale = 'en') =>
  answerCommand(command, 7, { loadMessages: () => messagesIn(locale), announce });

afterEach(() => Object.assign(api, { page: {}, asked: [], sites: {}, said: [], popups: 0 }));

test.each([
  ['next-term', 1],
  ['previous-term', -1],
])('%s goes to a term and says which', async (command, step) => {
  api.page = { stepTerm: { label: 'Durand Line', index: 2, count: 12 } };
  await run(command);
  expect(api.asked).toEqual([['stepTerm', { step }]]);
  expect(api.said).toEqual(['Durand Line, term 3 of 12 · en-GB · ltr']);
});

test('what is said is in the language of the interface', async () => {
  api.page = { stepTerm: { label: 'Durand Line', index: 2, count: 12 } };
  await run('next-term', 'ur');
  expect(api.said[0]).toMatch(/^\u2068Durand Line\u2069، .*· ur-PK · rtl$/);
});

test('a card that was opened is announced; one that focus entered is read anyway', async () => {
  api.page = { openTermCard: { label: 'TTP', is: 'opened' } };
  await run('open-card');
  expect(api.said).toEqual(['Background on TTP. The same keys lead into the card, Escape closes it. · en-GB · ltr']);
  api.page = { openTermCard: { label: 'TTP', is: 'entered' } };
  await run('open-card');
  expect(api.said).toHaveLength(1);
  expect(api.popups).toBe(0);
});

test('the site is switched off, and on again', async () => {
  api.page = { describePage: { host: 'example.org', enabled: true } };
  await run('toggle-site');
  expect(api.sites).toMatchObject({ settings: { sites: { rules: [{ pattern: 'example.org', mode: 'off' }] } } });
  api.page = { describePage: { host: 'example.org', enabled: false } };
  await run('toggle-site');
  expect(api.sites).toMatchObject({ settings: { sites: { rules: [] } } });
  expect(api.said).toEqual(['Off for example.org · en-GB · ltr', 'On for example.org · en-GB · ltr']);
});

test.each([
  ['a page without terms', { stepTerm: null }],
  ['a page that no extension may see', {}],
])('on %s the popup says why nothing happens', async (_, page) => {
  api.page = page;
  await run('next-term');
  expect(api.popups).toBe(1);
  expect(api.said).toEqual([]);
});

test('a command of somebody else is left alone', async () => {
  await run('toString');
  expect(api.asked).toEqual([]);
  expect(api.popups).toBe(0);
});
