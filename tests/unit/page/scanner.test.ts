import { describe, expect, it, vi } from 'vitest';
import type { ScanReply, ScanRequest } from '../../../src/core/scan-contract';
import { Scanner } from '../../../src/page/scan/scanner';

/** To the page both are opaque; the scanner may look at nothing but the block of a candidate. */
const candidate = (block: number) => ({ block }) as ScanReply['undecided'][number];
const evidence = (name: string) => ({ name }) as unknown as ScanReply['evidence'];

interface Pending {
  request: ScanRequest;
  answer(reply: Partial<ScanReply>): void;
  refuse(error: Error): void;
}

function createScanner({ gone = [] as number[], page = { address: 'https://news.test/one' } } = {}) {
  const pending: Pending[] = [];
  const abort = new AbortController();
  const onReply = vi.fn();
  const onRest = vi.fn();
  const onError = vi.fn();
  const scanner = new Scanner(
    {
      scan: (request) =>
        new Promise((resolve, refuse) => {
          const answer = (reply: Partial<ScanReply>) =>
            resolve({ spots: [], undecided: [], evidence: evidence('none'), ...reply });
          pending.push({ request, answer, refuse });
        }),
      pageAddress: () => page.address,
      describeContext: () => ({ title: 'A page' }),
      isKnown: (id) => !gone.includes(id),
      onReply,
      onRest,
      onError,
    },
    abort.signal,
  );
  const next = () => vi.waitFor(() => pending.shift() ?? Promise.reject(new Error('Nothing was asked.')));
  return { scanner, pending, next, abort, onReply, onRest, onError };
}

const block = (id: number, length = 10) => ({ id, text: 'x'.repeat(length) });

describe('Scanner', () => {
  it('sends the first slice without evidence, and what a reply says with the next', async () => {
    const { scanner, next } = createScanner();
    scanner.add([block(1, 15_000), block(2, 15_000)]);
    const first = await next();
    expect(first.request).toEqual({
      blocks: [block(1, 15_000)],
      undecided: [],
      evidence: null,
      page: { title: 'A page' },
    });
    first.answer({ undecided: [candidate(1)], evidence: evidence('first') });
    expect((await next()).request).toMatchObject({
      blocks: [{ id: 2 }],
      undecided: [candidate(1)],
      evidence: evidence('first'),
    });
  });

  it('decides nothing about a new page by what the one before said, nor asks about it again', async () => {
    const page = { address: 'https://news.test/one' };
    const { scanner, next, onReply } = createScanner({ page });
    scanner.add([block(1)]);
    const first = await next();
    page.address = 'https://news.test/two';
    scanner.add([block(2)]);
    first.answer({ undecided: [candidate(1)], evidence: evidence('one') });
    const second = await next();
    expect(onReply).toHaveBeenCalledTimes(1);
    expect(second.request).toMatchObject({ blocks: [{ id: 2 }], undecided: [], evidence: null });
    second.answer({ undecided: [candidate(2)], evidence: evidence('two') });
    scanner.add([block(3)]);
    expect((await next()).request).toMatchObject({ undecided: [candidate(2)], evidence: evidence('two') });
  });

  it('has one request under way at a time', async () => {
    const { scanner, next, pending } = createScanner();
    scanner.add([block(1)]);
    const first = await next();
    scanner.add([block(2)]);
    scanner.add([block(3)]);
    expect(pending).toEqual([]);
    first.answer({});
    expect((await next()).request.blocks.map(({ id }) => id)).toEqual([2, 3]);
  });

  it('sends neither blocks nor candidates that are gone', async () => {
    const gone: number[] = [];
    const { scanner, next } = createScanner({ gone });
    scanner.add([block(1)]);
    const first = await next();
    scanner.add([block(2), block(3)]);
    gone.push(1, 2);
    first.answer({ undecided: [candidate(1)] });
    const { request } = await next();
    expect([request.blocks.map(({ id }) => id), request.undecided]).toEqual([[3], []]);
  });

  it('hands on no reply that comes after the end, and asks no more', async () => {
    const { scanner, next, pending, abort, onReply } = createScanner();
    scanner.add([block(1, 15_000), block(2, 15_000)]);
    const first = await next();
    abort.abort();
    first.answer({});
    await Promise.resolve();
    expect([onReply.mock.calls, pending]).toEqual([[], []]);
  });

  it('tells of an error, and goes on with what is given later', async () => {
    const { scanner, next, onError } = createScanner();
    scanner.add([block(1)]);
    (await next()).refuse(new Error('gone'));
    await vi.waitFor(() => expect(onError).toHaveBeenCalledOnce());
    scanner.add([block(2)]);
    expect((await next()).request.blocks).toEqual([block(2)]);
  });

  it('fills slices while more is to come, all but the first', async () => {
    const { scanner, next, pending, onReply } = createScanner();
    scanner.expectMore(true);
    scanner.add([block(1)]);
    const first = await next();
    expect(first.request.blocks).toEqual([block(1)]);
    first.answer({});
    await vi.waitFor(() => expect(onReply).toHaveBeenCalledTimes(1));
    scanner.add([block(2, 20_000)]);
    await Promise.resolve();
    expect(pending).toEqual([]);
    scanner.add([block(3, 9_000), block(4, 9_000)]);
    const second = await next();
    expect(second.request.blocks).toEqual([block(2, 20_000), block(3, 9_000)]);
    second.answer({});
    scanner.expectMore(false);
    expect((await next()).request.blocks).toEqual([block(4, 9_000)]);
  });

  it('says when all is scanned, not while more is to come or under way', async () => {
    const { scanner, next, onReply, onRest } = createScanner();
    scanner.expectMore(true);
    scanner.add([block(1)]);
    (await next()).answer({});
    await vi.waitFor(() => expect(onReply).toHaveBeenCalledTimes(1));
    scanner.add([block(2)]);
    expect(onRest).not.toHaveBeenCalled();
    scanner.expectMore(false);
    const second = await next();
    expect(onRest).not.toHaveBeenCalled();
    second.answer({});
    await vi.waitFor(() => expect(onRest).toHaveBeenCalledTimes(1));
    scanner.expectMore(true);
    scanner.expectMore(false);
    expect(onRest).toHaveBeenCalledTimes(2);
  });
});
