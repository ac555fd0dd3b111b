import { expect, it } from 'vitest';
import { explainMissingBrowsers } from '../../../../src/tools/browser/explain-missing-browsers.mjs';

it('says in one sentence what is missing, what to install and which variable helps otherwise', () => {
  expect(explainMissingBrowsers(['firefox'])).toBe(
    'Found no Firefox: install Firefox 140 or newer from https://www.mozilla.org/firefox/, or set BACKSTORY_FIREFOX to the path of the executable.',
  );
});

it('names both browsers when both are missing', () => {
  expect(explainMissingBrowsers(['chromium', 'firefox'])).toMatch(
    /^Found no Chrome, Chromium or Edge and no Firefox: install Chrome from .* and Firefox .* BACKSTORY_CHROMIUM and BACKSTORY_FIREFOX /,
  );
});
