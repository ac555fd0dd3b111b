import type { Page } from 'puppeteer-core';
import { expect, it } from 'vitest';
import type { FirstLook } from '../../src/messaging/contract';
import { describePages } from './support/describe-pages';

/** Tests decide when the document is drawn, and when whoever waits for the look loses patience. */
declare global {
  var draw: () => void;
  var losePatience: () => void;
}

async function lookAt(page: Page): Promise<FirstLook> {
  const look = await page.evaluate(() => {
    inPage.takeFirstLook();
    return inPage.collectLook();
  });
  if (look === null || look === 'loading') throw new Error('There was no look to be collected.');
  return look;
}

describePages('a first look', ({ open }) => {
  it('reads what is rendered, also in shadow trees of elements that hold others', async () => {
    const page = await open('shadow.html');
    const look = await lookAt(page);
    const text = look.text.join('\n');
    for (const rendered of [
      'In the open, the Durand Line.',
      'In a paragraph, Spin Boldak.',
      'Deeper, the Durand Line.',
    ])
      expect(text).toContain(rendered);
    expect(text).not.toContain('Hidden');
    expect(look.page.title).toBe('Terms in shadow trees');
    expect(look.address).toBe(page.url());
  });

  it('reads nothing of a page whose body is not displayed', async () => {
    const page = await open('article.html');
    await page.evaluate(() => {
      document.body.hidden = true;
    });
    expect((await lookAt(page)).text.join('').trim()).toBe('');
  });

  it('comes once the page has been drawn as it is, and is handed over once', async () => {
    const page = await open('article.html');
    const looks = await page.evaluate(async () => {
      inPage.takeFirstLook();
      // Runs before the next frame is laid out.
      requestAnimationFrame(() => document.body.append('Added before it was drawn.'));
      return [await inPage.collectLook(), await inPage.collectLook()] as const;
    });
    expect(looks).toEqual([
      expect.objectContaining({ text: [expect.stringContaining('Added before it was drawn.')] }),
      null,
    ]);
  });

  it('leaves a large document to triage, which reads all of it, once, letting the page draw meanwhile', async () => {
    const page = await open('shadow.html');
    const { look, timesWanted, text, frames } = await page.evaluate(async () => {
      const line = (_: unknown, index: number) => `<p>Line <b>${index}</b> of many.</p>`;
      document.body.insertAdjacentHTML('beforeend', `<div>${Array.from({ length: 20_000 }, line).join('')}</div>Last.`);
      inPage.takeFirstLook();
      const look = await inPage.collectLook();
      let frames = 0;
      const count = () => {
        frames++;
        requestAnimationFrame(count);
      };
      requestAnimationFrame(count);
      const text = (await inPage.readInSlices()).join('\n');
      return { look, timesWanted: inPage.timesTriageWanted(), text, frames };
    });
    expect([look, timesWanted]).toEqual([null, 1]);
    expect(frames).toBeGreaterThan(1);
    const numbers = [...text.matchAll(/^Line (\d+) of many\.$/gm)].map(([, number]) => Number(number));
    expect(numbers).toEqual(Array.from({ length: 20_000 }, (_, index) => index));
    expect(text).toMatch(/Last\.\s*$/);
    for (const once of ['In the open', 'In a paragraph', 'Deeper']) expect(text.split(once)).toHaveLength(2);
  });

  it('holds up no page that is still loading', async () => {
    const page = await open('article.html');
    const answer = await page.evaluate(() => {
      Object.defineProperty(document, 'readyState', { value: 'interactive' });
      inPage.takeFirstLook();
      return inPage.collectLook();
    });
    expect(answer).toBe('loading');
  });

  it('is not waited for where nobody sees the page: triage is wanted as soon as somebody does', async () => {
    const page = await open('article.html');
    const results = await page.evaluate(async () => {
      globalThis.IntersectionObserver = class {
        constructor(callback: () => void) {
          globalThis.draw = callback;
        }
        observe() {}
        disconnect() {}
      } as unknown as typeof IntersectionObserver;
      globalThis.setTimeout = ((callback: () => void) => {
        globalThis.losePatience = callback;
      }) as unknown as typeof setTimeout;
      inPage.takeFirstLook();
      const collected = inPage.collectLook();
      losePatience();
      const look = await collected;
      const before = inPage.timesTriageWanted();
      draw();
      return [look, before, inPage.timesTriageWanted()];
    });
    expect(results).toEqual([null, 0, 1]);
  });
});
