import type { UserConfig } from 'wxt';

/** Read by Chromium from 136 on where a file begins with it; a comment to others. */
const COMPILE_HINT = '//# allFunctionsCalledOnLoad\n';

/** Those that call most of their functions straight away. */
const HINTED = ['first-look', 'reader'];

/**
 * Build hooks that have Chromium compile these scripts at once. It would look through each function first and compile it when it is called:
 * twice the work, and of the reader part of it in the middle of reading the page.
 */
export const compileHintHooks: NonNullable<UserConfig['hooks']> = {
  'vite:build:extendConfig': (entrypoints, config) => {
    if (!entrypoints.every(({ name }) => HINTED.includes(name))) return;
    config.plugins = [...(config.plugins ?? []), HINT];
  },
};

/** Last, since minifying takes comments away. */
const HINT = {
  name: 'backstory:compile-hint',
  enforce: 'post' as const,
  generateBundle(_options: unknown, bundle: Record<string, { type: string; code?: string }>) {
    for (const chunk of Object.values(bundle))
      if (chunk.type === 'chunk') chunk.code = `${COMPILE_HINT}${chunk.code ?? ''}`;
  },
};
