import { browser } from 'wxt/browser';
import type { BackgroundCalls, CallSender, Handlers, PageCalls } from './contract';
import { type Envelope, isEnvelopeFor, type Reply } from './envelope';
import { isExtensionAlive } from './is-alive';

/** What of the browser's own sender is looked at. */
interface MessageSender {
  tab?: { id?: number | undefined } | undefined;
  frameId?: number | undefined;
}
type AnyHandler = (request: unknown, sender: CallSender) => unknown;

/** Returns the request when it has the shape of the call; throws an error that says what is wrong otherwise. */
export type Validate = (call: string, request: unknown) => unknown;

/**
 * Answers the calls to the background. Must be called synchronously when the background starts, or the browser would not
 * wake it for a message.
 */
export function serveBackground(handlers: Handlers<BackgroundCalls>, validate: Validate): void {
  browser.runtime.onMessage.addListener(createListener('background', byName(handlers), validate));
}

/** Answers the popup's calls to this page until the signal aborts: those that there are handlers for. */
export function servePage(handlers: Partial<Handlers<PageCalls>>, signal: AbortSignal): void {
  signal.addEventListener('abort', startServingPage(handlers), { once: true });
}

/** Likewise, until what it returns is called. */
export function startServingPage(handlers: Partial<Handlers<PageCalls>>): () => void {
  const listener = createListener('page', byName(handlers), (_, request) => request);
  browser.runtime.onMessage.addListener(listener);
  return () => {
    // In a script that the extension has left behind there is nothing to be listened to, and asking for it throws.
    if (isExtensionAlive()) browser.runtime.onMessage.removeListener(listener);
  };
}

// Which handler takes which request is checked where the handlers are made; over the wire there are only names.
function byName(handlers: object): Map<string, AnyHandler> {
  return new Map(Object.entries(handlers));
}

/** Returning true and answering later is the one form that every browser understands without help. */
function createListener(side: Envelope['to'], handlers: Map<string, AnyHandler>, validate: Validate) {
  return (message: unknown, sender: MessageSender, sendResponse: (reply: Reply) => void) => {
    const handler = isEnvelopeFor(side, message) ? handlers.get(message.call) : undefined;
    // The types know no listener that leaves a message to others; browsers do, by its returning nothing.
    if (!handler || !isEnvelopeFor(side, message)) return undefined as unknown as true;
    void answer(handler, message, validate, sender).then(sendResponse);
    return true as const;
  };
}

async function answer(
  handler: AnyHandler,
  { call, request }: Envelope,
  validate: Validate,
  { tab, frameId }: MessageSender,
): Promise<Reply> {
  const sender: CallSender = {
    ...(tab?.id === undefined ? {} : { tabId: tab.id }),
    ...(frameId === undefined ? {} : { frameId }),
  };
  try {
    return { value: await handler(validate(call, request), sender) };
  } catch (error) {
    return { error: error instanceof Error ? error.message : String(error) };
  }
}
