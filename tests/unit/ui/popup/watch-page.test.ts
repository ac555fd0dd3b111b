import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { PageDescription } from '../../../../src/messaging/contract';
import type { PageState } from '../../../../src/ui/popup/page-state';
import { watchPage } from '../../../../src/ui/popup/watch-page';
import { PAGE } from '../../../ui/fixtures/world';

describe('watchPage', () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  function watch(describePage: (() => Promise<PageDescription>) | null) {
    const states: PageState['is'][] = [];
    const controller = new AbortController();
    const ended = watchPage({
      describe: describePage,
      listener: (state) => states.push(state.is),
      signal: controller.signal,
    });
    return { states, controller, ended };
  }

  it('looks at the page again and again, as it may still be read', async () => {
    const answers = [{ ...PAGE, terms: [] }, PAGE];
    const { states, controller, ended } = watch(async () => answers.shift() ?? PAGE);
    await vi.advanceTimersByTimeAsync(0);
    expect(states).toEqual(['empty']);
    await vi.advanceTimersByTimeAsync(1000);
    expect(states.slice(0, 2)).toEqual(['empty', 'marked']);
    controller.abort();
    await ended;
  });

  it('takes a refusal for a page that cannot be read, and notices when it can', async () => {
    let isReady = false;
    const { states, controller, ended } = watch(async () => {
      if (!isReady) throw new Error('no receiver');
      return PAGE;
    });
    await vi.advanceTimersByTimeAsync(0);
    expect(states).toEqual(['unreadable']);
    isReady = true;
    await vi.advanceTimersByTimeAsync(1000);
    expect(states.at(-1)).toBe('marked');
    controller.abort();
    await ended;
  });

  it('says at once that a tab with nothing to ask cannot be read', async () => {
    const { states, ended } = watch(null);
    await ended;
    expect(states).toEqual(['unreadable']);
  });

  it('does NOT tell or ask anything any more once aborted', async () => {
    const ask = vi.fn(async () => PAGE);
    const { states, controller, ended } = watch(ask);
    controller.abort();
    await ended;
    await vi.advanceTimersByTimeAsync(5000);
    expect(states).toEqual([]);
    expect(ask).toHaveBeenCalledTimes(1);
  });
});
