import path from 'node:path';
import { build, type Rollup } from 'vite';
import { LOCALES, packagedMessages } from '../../support/messages';

/** The views with their harness and styles as one classic script, made by the bundler that makes the extension. */
export async function bundleHarness(): Promise<string> {
  const files = await Promise.all(LOCALES.map(async (locale) => [locale, await packagedMessages(locale)]));
  const output = await build({
    configFile: false,
    logLevel: 'error',
    define: { MESSAGE_FILES: JSON.stringify(Object.fromEntries(files)) },
    // As in wxt.config.ts.
    oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
    build: {
      write: false,
      target: ['chrome127', 'firefox140'],
      lib: { entry: path.resolve('tests/ui/fixtures/harness.ts'), formats: ['iife'], name: 'harnessBundle' },
    },
  });
  const [bundle] = [output].flat() as Rollup.RollupOutput[];
  const chunk = bundle?.output.find((file) => file.type === 'chunk');
  if (!chunk) throw new Error('The harness was bundled into nothing.');
  return chunk.code;
}
