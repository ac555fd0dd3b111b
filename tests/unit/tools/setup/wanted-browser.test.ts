import { describe, expect, it } from 'vitest';
import { wantedBrowser } from '../../../../src/tools/setup/wanted-browser.mjs';

const installed =
  (...names: string[]) =>
  (name: string) =>
    names.includes(name) ? `/usr/bin/${name}` : null;

describe('wantedBrowser', () => {
  it('is the one that was asked for, even when only the other is there', () => {
    expect(wantedBrowser(['--browser', 'firefox'], installed('chromium'))).toBe('firefox');
    expect(wantedBrowser(['--browser=firefox', 'https://example.org/'], installed('chromium'))).toBe('firefox');
  });

  it('is the one that is there when none was asked for', () => {
    expect(wantedBrowser([], installed('firefox'))).toBe('firefox');
    expect(wantedBrowser([], installed('chromium', 'firefox'))).toBe('chromium');
  });

  it('is Chromium when there is none at all', () => {
    expect(wantedBrowser([], installed())).toBe('chromium');
  });

  it('does not take a page called firefox for the wish for a browser', () => {
    expect(wantedBrowser(['firefox'], installed('chromium'))).toBe('chromium');
  });
});
