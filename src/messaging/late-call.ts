import type { BackgroundCalls, CallName, RequestOf } from './contract';
import type { Envelope } from './envelope';

/** What of the browser's API is used here. */
interface Api {
  runtime?: { id?: string; sendMessage(message: unknown): Promise<unknown> };
}

/**
 * The API, asked for at each call: merely to touch it costs half a millisecond in a fresh document, which few documents come to need.
 */
function api(): Api | undefined {
  const { browser, chrome } = globalThis as { browser?: Api; chrome?: Api };
  return browser ?? chrome;
}

/** False once the extension has been updated, switched off or removed. */
export function hasExtension(): boolean {
  return api()?.runtime?.id !== undefined;
}

/** Makes a call of the background to which no answer is awaited. */
export function tellBackground<K extends CallName<BackgroundCalls>>(
  call: K,
  request: RequestOf<BackgroundCalls, K>,
): void {
  const envelope: Envelope = { to: 'background', call, request };
  // Whoever hears nothing has gone.
  void api()
    ?.runtime?.sendMessage(envelope)
    .catch(() => undefined);
}
