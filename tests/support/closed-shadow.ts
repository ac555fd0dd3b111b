import type { Page } from 'puppeteer-core';

/**
 * Calls a function on the closed shadow root of the first element that a selector finds, and resolves with its result; null when
 * there is no such element or it has no root. No page can do this, so it goes through each browser's own protocol.
 * The function travels as text: it may use nothing from around it, and its result must be JSON.
 */
export async function evaluateInShadow<T>(
  page: Page,
  selector: string,
  read: (root: ShadowRoot) => T,
): Promise<T | null> {
  const json = `(root) => JSON.stringify((${read.toString()})(root))`;
  const answer = isBidi(page)
    ? await callThroughBidi(page, selector, json)
    : await callThroughCdp(page, selector, json);
  // The function ran where TypeScript cannot follow it; what it returns has its return type.
  return answer === null ? null : (JSON.parse(answer) as T);
}

async function callThroughCdp(page: Page, selector: string, declaration: string): Promise<string | null> {
  const client = await page.createCDPSession();
  try {
    const { result: host } = await client.send('Runtime.evaluate', { expression: queryOf(selector) });
    if (host.objectId === undefined) return null;
    const { node } = await client.send('DOM.describeNode', { objectId: host.objectId, depth: 1, pierce: true });
    const backendNodeId = node.shadowRoots?.[0]?.backendNodeId;
    if (backendNodeId === undefined) return null;
    const { object: root } = await client.send('DOM.resolveNode', { backendNodeId });
    if (root.objectId === undefined) return null;
    const { result } = await client.send('Runtime.callFunctionOn', {
      objectId: root.objectId,
      functionDeclaration: `function () { return (${declaration})(this); }`,
    });
    return String(result.value);
  } finally {
    await client.detach();
  }
}

/** The part of WebDriver BiDi that is needed here and that puppeteer keeps to itself. */
interface BidiConnection {
  send(method: string, params: object): Promise<{ result: unknown }>;
}
interface BidiReply {
  result: { value?: unknown };
}

async function callThroughBidi(page: Page, selector: string, declaration: string): Promise<string | null> {
  const { connection } = page.browser() as unknown as { connection: BidiConnection };
  const { _id: context } = page.mainFrame() as unknown as { _id: string };
  const { result: found } = (await connection.send('script.evaluate', {
    expression: queryOf(selector),
    target: { context },
    awaitPromise: false,
    serializationOptions: { maxDomDepth: 0, includeShadowTree: 'all' },
  })) as { result: BidiReply };
  const host = found.result.value as { shadowRoot?: { sharedId: string } | null } | undefined;
  if (!host?.shadowRoot) return null;
  const { result: read } = (await connection.send('script.callFunction', {
    functionDeclaration: declaration,
    arguments: [{ sharedId: host.shadowRoot.sharedId }],
    target: { context },
    awaitPromise: false,
  })) as { result: BidiReply };
  return String(read.result.value);
}

const queryOf = (selector: string) => `document.querySelector(${JSON.stringify(selector)})`;

const isBidi = (page: Page) => 'connection' in page.browser();
