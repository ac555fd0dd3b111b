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

/** A background that was stopped in the middle of a call is back by then. In ms. */
const RETRY_MS = 500;

/** Makes a call of the background of which nothing is expected but that it arrives: where it was stopped meanwhile, it is called again. */
export function tellBackground<K extends CallName<BackgroundCalls>>(
  call: K,
  request: RequestOf<BackgroundCalls, K>,
): void {
  const envelope: Envelope = { to: 'background', call, request };
  const send = async () => api()?.runtime?.sendMessage(envelope);
  // Whoever has not heard the second either has gone.
  const sendAgain = () => send().catch(() => undefined);
  send().catch(() => setTimeout(sendAgain, RETRY_MS));
}
