import { expect, it } from 'vitest';
import { explainNavigationError } from '../../../../src/tools/start/explain-navigation-error';

const ADDRESS = 'https://example.invalid/';

it.each([
  ['net::ERR_NAME_NOT_RESOLVED at https://example.invalid/', 'net::ERR_NAME_NOT_RESOLVED'],
  [
    'Protocol error (browsingContext.navigate): unknown error Error: NS_ERROR_UNKNOWN_HOST #on@chrome://a.mjs:1\nemit@b',
    'NS_ERROR_UNKNOWN_HOST',
  ],
  ['Navigation timeout of 30000 ms exceeded\n at stack', 'Navigation timeout of 30000 ms exceeded'],
])('shortens %j to its reason', (message, reason) => {
  expect(explainNavigationError(ADDRESS, new Error(message))).toBe(`${ADDRESS} cannot be opened: ${reason}`);
});
