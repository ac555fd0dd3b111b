import { browser } from 'wxt/browser';
import type { BackgroundCalls, CallSender, Handlers, PageCalls } from './contract';
import { type Envelope, isEnvelopeFor } from './envelope';

type MessageSender = Parameters<Parameters<typeof browser.runtime.onMessage.addListener>[0]>[1];
type AnyHandler = (request: unknown, sender: CallSender) => unknown;

/** Returns the request when it has the shape of the call; throws an error that says what is wrong otherwise. */
export type Validate = (call: string, request: unknown) => unknown;

/**
 * Answers the calls to the background. Must be called synchronously when the background starts, or the browser would not
 * wake it for a message.
 */
export function serveBackground(handlers: Handlers<BackgroundCalls>, validate: Validate): void {
  const listener = createListener('background', byName(handlers), validate);
  browser.runtime.onMessage.addListener(listener);
}

/** Answers the popup's calls to this page until the signal aborts. */
export function servePage(handlers: Handlers<PageCalls>, signal: AbortSignal): void {
  const listener = createListener('page', byName(handlers), (_, request) => request);
  browser.runtime.onMessage.addListener(listener);
  signal.addEventListener('abort', () => browser.runtime.onMessage.removeListener(listener), { once: true });
}

// Which handler takes which request is checked where the handlers are made; over the wire there are only names.
function byName(handlers: object): Map<string, AnyHandler> {
  return new Map(Object.entries(handlers));
}

function createListener(side: Envelope['to'], handlers: Map<string, AnyHandler>, validate: Validate) {
  return (message: unknown, sender: MessageSender): Promise<unknown> | undefined => {
    if (!isEnvelopeFor(side, message)) return undefined;
    const handler = handlers.get(message.call);
    return handler && answer(handler, message, validate, sender);
  };
}

async function answer(handler: AnyHandler, message: Envelope, validate: Validate, sender: MessageSender) {
  const request = validate(message.call, message.request);
  return handler(request, {
    ...(sender.tab?.id === undefined ? {} : { tabId: sender.tab.id }),
    ...(sender.frameId === undefined ? {} : { frameId: sender.frameId }),
  });
}
