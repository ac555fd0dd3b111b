import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { BROWSER_NAMES } from '../../support/browsers';
import { GALLERY_STATES } from '../../ui/gallery/states';
import { VARIANTS } from '../../ui/support/gallery-variants';

const BASELINES = new URL('../../ui/gallery/baselines/', import.meta.url);
/** In bytes. */
const MOST_BYTES = 3_000_000;

describe('the pictures of the gallery', () => {
  it.each(BROWSER_NAMES)('are of every state in every variant in %s, and of no others', (browser) => {
    const wanted = Object.keys(GALLERY_STATES).flatMap((state) =>
      Object.keys(VARIANTS).map((variant) => `${state}.${variant}.png`),
    );
    expect(readdirSync(new URL(browser, BASELINES)).sort()).toEqual(wanted.sort());
  });

  it('weigh less than 3 MB together', () => {
    const files = readdirSync(BASELINES, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
    const bytes = files.map(({ parentPath, name }) => readFileSync(`${parentPath}/${name}`).byteLength);
    expect(bytes.reduce((sum, each) => sum + each, 0)).toBeLessThan(MOST_BYTES);
  });
});

describe('the gallery', () => {
  it('is no page of the extension', () => {
    expect(existsSync(new URL('../../../entrypoints/gallery', import.meta.url))).toBe(false);
    for (const file of readdirSync(new URL('../../../entrypoints', import.meta.url), {
      recursive: true,
      encoding: 'utf8',
    }))
      expect(file).not.toContain('gallery');
  });
});
