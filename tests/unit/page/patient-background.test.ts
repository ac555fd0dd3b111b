import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { patiently } from '../../../src/page/patient-background';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

function create(card: () => Promise<null>) {
  const abort = new AbortController();
  return { call: patiently<{ entry: string }, null>(card, abort.signal), abort };
}

describe('patiently', () => {
  it('asks a second time when the background was stopped in the middle of a request', async () => {
    const card = vi.fn().mockRejectedValueOnce(new Error('channel closed')).mockResolvedValueOnce(null);
    const answer = create(card).call({ entry: 'ttp' });
    await vi.runAllTimersAsync();
    expect(await answer).toBeNull();
    expect(card).toHaveBeenCalledTimes(2);
  });

  it('fails when the second try fails too', async () => {
    const card = vi.fn().mockRejectedValue(new Error('invalidated'));
    const answer = create(card).call({ entry: 'ttp' });
    const failure = expect(answer).rejects.toThrow('invalidated');
    await vi.runAllTimersAsync();
    await failure;
    expect(card).toHaveBeenCalledTimes(2);
  });

  it('does not try again once the session has ended', async () => {
    const card = vi.fn().mockRejectedValue(new Error('invalidated'));
    const { call, abort } = create(card);
    const failure = expect(call({ entry: 'ttp' })).rejects.toThrow();
    await vi.advanceTimersByTimeAsync(1);
    abort.abort();
    await failure;
    expect(card).toHaveBeenCalledOnce();
  });
});
