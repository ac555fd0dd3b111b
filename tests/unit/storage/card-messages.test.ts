import { beforeEach, expect, test, vi } from 'vitest';
import type { MessageFile } from '../../../src/i18n/read-message-file';
import { loadCardMessages } from '../../../src/storage/card-messages';
import { packagedMessages } from '../../support/messages';

const api = vi.hoisted(() => ({
  language: null as string | null,
  browser: {} as MessageFile,
  listeners: new Set<(changes: object) => void>(),
}));
vi.mock('wxt/browser', () => ({
  browser: {
    runtime: { id: 'backstory' },
    i18n: { getMessage: (key: string) => api.browser[key]?.message ?? '' },
    storage: {
      local: {
        get: async () => ({ settings: { language: api.language } }),
        onChanged: {
          addListener: (listener: () => void) => api.listeners.add(listener),
          removeListener: (listener: () => void) => api.listeners.delete(listener),
        },
      },
    },
  },
}));

function choose(language: string | null): void {
  api.language = language;
  for (const listener of api.listeners) listener({ settings: { newValue: { language } } });
}

let asked: string[];
const words = async ({ language }: { language: string }) => {
  asked.push(language);
  return packagedMessages(language);
};

beforeEach(async () => {
  asked = [];
  api.language = null;
  api.listeners.clear();
  api.browser = await packagedMessages('de');
});

test('the words of the browser’s language are asked of the browser alone', async () => {
  const spoken: string[] = [];
  const { signal } = new AbortController();
  (await loadCardMessages(words, signal)).follow(({ locale }) => spoken.push(locale), signal);
  expect(spoken).toEqual(['de-DE']);
  expect(asked).toEqual([]);
});

test('a chosen language is there before the first card, and each later choice reaches the card that is open', async () => {
  api.language = 'ur';
  const { signal } = new AbortController();
  const messages = await loadCardMessages(words, signal);
  const shown = new AbortController();
  const spoken: string[] = [];
  messages.follow(({ locale, direction }) => spoken.push(`${locale} ${direction}`), shown.signal);
  expect(spoken).toEqual(['ur-PK rtl']);
  choose('fr');
  await vi.waitFor(() => expect(spoken.at(-1)).toBe('fr-FR ltr'));
  choose(null);
  await vi.waitFor(() => expect(spoken.at(-1)).toBe('de-DE ltr'));
  shown.abort();
  choose('ps');
  await vi.waitFor(() => expect(asked).toEqual(['ur', 'fr', 'ps']));
  expect(spoken).toHaveLength(3);
});

test('of two choices in quick succession the later one is spoken, whichever is there first', async () => {
  const { signal } = new AbortController();
  let answer: (file: MessageFile) => void = () => undefined;
  const french = new Promise<MessageFile>((resolve) => {
    answer = resolve;
  });
  const slowFrench = ({ language }: { language: string }) => (language === 'fr' ? french : words({ language }));
  const spoken: string[] = [];
  (await loadCardMessages(slowFrench, signal)).follow(({ locale }) => spoken.push(locale), signal);
  choose('fr');
  choose('es');
  await vi.waitFor(() => expect(spoken.at(-1)).toBe('es-ES'));
  answer(await packagedMessages('fr'));
  await new Promise(setImmediate);
  expect(spoken.at(-1)).toBe('es-ES');
});

test('without a background the card speaks the browser’s language', async () => {
  api.language = 'ur';
  const { signal } = new AbortController();
  const messages = await loadCardMessages(() => Promise.reject(new Error('nobody answered')), signal);
  let spoken = '';
  messages.follow(({ locale }) => {
    spoken = locale;
  }, signal);
  expect(spoken).toBe('de-DE');
});
