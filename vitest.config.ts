import { defineConfig } from 'vitest/config';

/** Two browsers side by side are what two cores carry; more make every wait longer. */
const BROWSER_WORKERS = 2;
/** A test that drives a browser, and the launch of one, on a slow and busy machine. In ms. */
const BROWSER_TEST_TIMEOUT = 60_000;
const BROWSER_HOOK_TIMEOUT = 120_000;

const browserSuite = {
  testTimeout: BROWSER_TEST_TIMEOUT,
  hookTimeout: BROWSER_HOOK_TIMEOUT,
  maxWorkers: BROWSER_WORKERS,
  // Browsers of others, driven on a machine shared with others: once more in CI, where the report tells which test needed it.
  retry: process.env.CI ? 1 : 0,
};

export default defineConfig({
  // As in wxt.config.ts: tests see the views compiled as the extension has them.
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  test: {
    projects: [
      {
        extends: true,
        test: { name: 'unit', include: ['tests/{unit,repo}/**/*.test.{ts,tsx}'], sequence: { groupOrder: 0 } },
      },
      {
        extends: true,
        test: {
          ...browserSuite,
          name: 'page',
          include: ['tests/{page,ui}/**/*.test.{ts,tsx}'],
          sequence: { groupOrder: 1 },
        },
      },
      {
        extends: true,
        test: {
          ...browserSuite,
          name: 'e2e',
          include: ['tests/e2e/**/*.test.ts'],
          globalSetup: ['tests/e2e/global-setup.ts'],
          sequence: { groupOrder: 2 },
        },
      },
    ],
  },
});
