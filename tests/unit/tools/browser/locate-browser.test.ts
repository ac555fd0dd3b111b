import { describe, expect, it } from 'vitest';
import { browserLocations, findBrowser } from '../../../../src/tools/browser/locate-browser.mjs';

describe('browserLocations', () => {
  it('looks along PATH on Linux, for Chromium before Chrome and Edge', () => {
    const locations = browserLocations('chromium', { platform: 'linux', env: { PATH: '/usr/local/bin:/usr/bin' } });
    expect(locations.slice(0, 3)).toEqual([
      '/usr/local/bin/chromium',
      '/usr/bin/chromium',
      '/usr/local/bin/google-chrome-stable',
    ]);
    expect(locations).toContain('/usr/bin/microsoft-edge');
  });

  it('takes a snap only when nothing else is there', () => {
    const locations = browserLocations('firefox', { platform: 'linux', env: { PATH: '/snap/bin:/usr/bin' } });
    expect(locations).toEqual([
      '/usr/bin/firefox-esr',
      '/usr/bin/firefox',
      '/snap/bin/firefox-esr',
      '/snap/bin/firefox',
    ]);
  });

  it('ignores relative folders in PATH', () => {
    const locations = browserLocations('firefox', { platform: 'linux', env: { PATH: '.:bin:' } });
    expect(locations.every((file) => file.startsWith('/snap/bin/'))).toBe(true);
  });

  it('looks for bundles of the machine and of the user on macOS', () => {
    const locations = browserLocations('firefox', { platform: 'darwin', env: { HOME: '/Users/reader' } });
    expect(locations).toContain('/Applications/Firefox.app/Contents/MacOS/firefox');
    expect(locations).toContain('/Users/reader/Applications/Firefox.app/Contents/MacOS/firefox');
  });

  it('looks in the program folders on Windows, as far as there are any', () => {
    const locations = browserLocations('chromium', { platform: 'win32', env: { PROGRAMFILES: 'C:\\Program Files' } });
    expect(locations).toEqual([
      'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
      'C:\\Program Files\\Chromium\\Application\\chrome.exe',
      'C:\\Program Files\\Microsoft\\Edge\\Application\\msedge.exe',
    ]);
  });
});

describe('findBrowser', () => {
  it('takes the executable that the variable names', () => {
    const env = { PATH: '', BACKSTORY_FIREFOX: process.execPath };
    expect(findBrowser('firefox', { platform: 'linux', env })).toBe(process.execPath);
  });

  it('refuses a variable that names no executable, instead of falling back to another browser', () => {
    const env = { PATH: process.env.PATH, BACKSTORY_CHROMIUM: '/nowhere/chromium' };
    expect(() => findBrowser('chromium', { platform: 'linux', env })).toThrow(
      'BACKSTORY_CHROMIUM names /nowhere/chromium, which is not an executable file.',
    );
  });

  it('finds nothing on a machine without browsers', () => {
    expect(findBrowser('firefox', { platform: 'win32', env: {} })).toBeNull();
  });
});
