import { describe, expect, it, vi } from 'vitest';
import { followPageSettings } from '../../../src/settings/follow-page-settings';
import { type PageSettings, settingsForPage } from '../../../src/settings/page-settings';
import { DEFAULT_SETTINGS } from '../../../src/settings/settings';

const FIRST = settingsForPage(DEFAULT_SETTINGS, 'news.test', 0);
const settle = () => new Promise((resolve) => setTimeout(resolve));

describe('following the settings of a page', () => {
  it('tells a part at once, and again only when that part has changed', async () => {
    const ask = vi.fn<() => Promise<PageSettings>>();
    const { watch, refresh } = followPageSettings(FIRST, ask);
    const [modes, looks] = [vi.fn(), vi.fn()];
    const { signal } = new AbortController();
    watch('mode', modes, signal);
    watch('look', looks, signal);
    expect(modes.mock.calls).toEqual([['on']]);
    expect(looks.mock.calls).toEqual([[FIRST.look]]);
    ask.mockResolvedValue({ ...structuredClone(FIRST), mode: 'off' });
    refresh();
    await settle();
    expect(modes.mock.calls).toEqual([['on'], ['off']]);
    expect(looks).toHaveBeenCalledTimes(1);
  });

  it('tells nothing any more once the signal has aborted', async () => {
    const { watch, refresh } = followPageSettings(FIRST, async () => ({ ...FIRST, mode: 'off' }));
    const abort = new AbortController();
    const modes = vi.fn();
    watch('mode', modes, abort.signal);
    abort.abort();
    refresh();
    await settle();
    expect(modes).toHaveBeenCalledTimes(1);
  });

  it('asks a second time where nobody answered, and leaves all as it was where nobody does then', async () => {
    const ask = vi.fn(async () => Promise.reject<PageSettings>(new Error('gone')));
    const { watch, refresh } = followPageSettings(FIRST, ask);
    const modes = vi.fn();
    watch('mode', modes, new AbortController().signal);
    refresh();
    await settle();
    expect(ask).toHaveBeenCalledTimes(2);
    expect(modes).toHaveBeenCalledTimes(1);
  });

  it('takes what was asked for last, whichever answer comes last', async () => {
    const answers: ((settings: PageSettings) => void)[] = [];
    const { watch, refresh } = followPageSettings(FIRST, () => new Promise((resolve) => void answers.push(resolve)));
    const modes = vi.fn();
    watch('mode', modes, new AbortController().signal);
    refresh();
    refresh();
    answers[1]?.({ ...FIRST, mode: 'on-click' });
    answers[0]?.({ ...FIRST, mode: 'off' });
    await settle();
    expect(modes.mock.calls).toEqual([['on'], ['on-click']]);
  });
});

describe('the settings of a page', () => {
  it('are those of its host and time', () => {
    const settings = {
      ...DEFAULT_SETTINGS,
      marking: { ...DEFAULT_SETTINGS.marking, navigation: true },
      muted: [
        { entry: 'everywhere' },
        { entry: 'elsewhere', host: 'other.test' },
        { entry: 'over', until: 5 },
        { entry: 'here', host: 'news.test', until: 20 },
      ],
    };
    expect(settingsForPage(settings, 'news.test', 10)).toMatchObject({
      mode: 'on',
      reading: { readNavigation: true },
      muted: ['everywhere', 'here'],
    });
  });
});
