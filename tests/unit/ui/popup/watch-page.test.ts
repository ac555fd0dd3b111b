import { describe, expect, it, vi } from 'vitest';
import type { PageDescription } from '../../../../src/messaging/contract';
import type { PageState } from '../../../../src/ui/popup/page-state';
import { watchPage } from '../../../../src/ui/popup/watch-page';
import { PAGE } from '../../../ui/fixtures/world';

describe('watchPage', () => {
  function watch(describePage: () => Promise<PageDescription>) {
    const states: PageState['is'][] = [];
    const controller = new AbortController();
    let tell: () => void = () => undefined;
    const onChange = (listener: () => void, signal: AbortSignal) => {
      tell = () => signal.aborted || listener();
    };
    watchPage({ describePage, onChange }, (state) => states.push(state.is), controller.signal);
    return { states, controller, tell: () => tell() };
  }
  /** Lets every answer that is there arrive. */
  const settled = () => new Promise(setImmediate);

  it('asks the page once, and again when there is news of it', async () => {
    const answers = [{ ...PAGE, terms: [] }, PAGE];
    const ask = vi.fn(async () => answers.shift() ?? PAGE);
    const { states, tell } = watch(ask);
    await settled();
    expect(states).toEqual(['empty']);
    tell();
    await settled();
    expect(states).toEqual(['empty', 'marked']);
    expect(ask).toHaveBeenCalledTimes(2);
  });

  it('asks a page that is still answering once more, however much news there was', async () => {
    let answer: (page: PageDescription) => void = () => undefined;
    const ask = vi.fn(
      () =>
        new Promise<PageDescription>((resolve) => {
          answer = resolve;
        }),
    );
    const { states, tell } = watch(ask);
    for (const _ of [1, 2, 3]) tell();
    answer({ ...PAGE, terms: [] });
    await settled();
    expect(ask).toHaveBeenCalledTimes(2);
    answer(PAGE);
    await settled();
    expect(states).toEqual(['empty', 'marked']);
    expect(ask).toHaveBeenCalledTimes(2);
  });

  it('takes a refusal for a page that cannot be read, and notices when it can', async () => {
    let isReady = false;
    const { states, tell } = watch(async () => {
      if (!isReady) throw new Error('no receiver');
      return PAGE;
    });
    await settled();
    expect(states).toEqual(['unreadable']);
    isReady = true;
    tell();
    await settled();
    expect(states).toEqual(['unreadable', 'marked']);
  });

  it('says at once that a tab with nothing to ask cannot be read', () => {
    const states: PageState['is'][] = [];
    watchPage(null, ({ is }) => states.push(is), new AbortController().signal);
    expect(states).toEqual(['unreadable']);
  });

  it('does NOT tell or ask anything any more once aborted', async () => {
    const ask = vi.fn(async () => PAGE);
    const { states, controller, tell } = watch(ask);
    controller.abort();
    tell();
    await settled();
    expect(states).toEqual([]);
    expect(ask).toHaveBeenCalledTimes(1);
  });
});
