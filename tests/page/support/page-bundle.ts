import path from 'node:path';
import { build } from 'esbuild';

/** The page ring and what its tests call in a page, as one script to be evaluated there. */
export async function bundleInPage(): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [path.join(import.meta.dirname, 'in-page.ts')],
    bundle: true,
    format: 'iife',
    write: false,
  });
  const [script] = outputFiles;
  if (!script) throw new Error('The page bundle is empty.');
  // A script that is evaluated resolves with its last value, which must be JSON.
  return `${script.text}\nundefined;`;
}
