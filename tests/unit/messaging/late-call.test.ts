import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { tellBackground } from '../../../src/messaging/late-call';

const envelope = { to: 'background', call: 'loadTriage', request: {} };
let sendMessage: ReturnType<typeof vi.fn>;

beforeEach(() => {
  vi.useFakeTimers();
  sendMessage = vi.fn();
  vi.stubGlobal('browser', { runtime: { id: 'an-id', sendMessage } });
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

test('tells once what arrives', async () => {
  sendMessage.mockResolvedValue({});
  tellBackground('loadTriage', {});
  await vi.runAllTimersAsync();
  expect(sendMessage.mock.calls).toEqual([[envelope]]);
});

test('tells a second time where the background was stopped meanwhile, and no third time', async () => {
  sendMessage.mockRejectedValue(new Error('channel closed'));
  tellBackground('loadTriage', {});
  await vi.runAllTimersAsync();
  expect(sendMessage.mock.calls).toEqual([[envelope], [envelope]]);
});

test('is quiet once the extension has gone', async () => {
  vi.stubGlobal('browser', {});
  tellBackground('loadTriage', {});
  await vi.runAllTimersAsync();
  expect(sendMessage).not.toHaveBeenCalled();
});
