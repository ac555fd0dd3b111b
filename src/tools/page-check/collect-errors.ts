import type { Page } from 'puppeteer-core';

/**
 * Notes every error that a page's console gets from now on: exceptions and rejections that nobody handled, failed assertions,
 * errors that were logged, of any world. Returns a function that tells them, each as one line.
 */
export async function collectErrors(page: Page): Promise<() => string[]> {
  const errors: string[] = [];
  const note = (kind: string, text: string) => {
    if (!isNoticeOfShutNetwork(text)) errors.push(`${kind}: ${text.replace(/\s+/g, ' ')}`);
  };
  if ('connection' in page.browser()) {
    page.on('pageerror', (error) => note('exception', error instanceof Error ? error.message : String(error)));
    page.on('console', (message) => {
      if (['error', 'assert'].includes(message.type())) note(message.type(), message.text());
    });
    return () => errors;
  }
  // Of isolated worlds, in which content scripts run, puppeteer's own events do not tell.
  const client = await page.createCDPSession();
  client.on('Runtime.exceptionThrown', ({ exceptionDetails: { text, exception, url } }) =>
    note('exception', `${exception?.description ?? text}${url ? ` (${url})` : ''}`),
  );
  client.on('Runtime.consoleAPICalled', ({ type, args }) => {
    if (type === 'error' || type === 'assert') note(type, args.map((arg) => arg.value ?? arg.description).join(' '));
  });
  client.on('Log.entryAdded', ({ entry: { level, text, url } }) => {
    if (level === 'error') note('log', `${text}${url ? ` (${url})` : ''}`);
  });
  await client.send('Runtime.enable');
  await client.send('Log.enable');
  return () => errors;
}

/**
 * Whether an error only says that something of the page was not loaded, since its network is shut. Pages load more as they are
 * scrolled, so these come and go.
 */
function isNoticeOfShutNetwork(text: string): boolean {
  return /content.security.policy/i.test(text) && /\bhttps?:/.test(text) && !/\b(?:chrome|moz)-extension:/.test(text);
}

/** The errors that are among the one lot more often than among the other, each once. */
export function errorsOnlyIn(errors: readonly string[], others: readonly string[]): string[] {
  const count = (list: readonly string[], error: string) => list.filter((each) => each === error).length;
  return [...new Set(errors)].filter((error) => count(errors, error) > count(others, error));
}
