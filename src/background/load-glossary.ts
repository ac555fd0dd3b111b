import { browser } from 'wxt/browser';
import type { Pack } from '../core/corpus/pack-schema';
import { createGlossary, type Glossary } from '../core/glossary';

/**
 * The glossary of the bundled pack, loaded once and kept while the background lives. A load that failed is tried again at
 * the next call.
 */
export function createGlossaryLoader(): () => Promise<Glossary> {
  let loading: Promise<Glossary> | undefined;
  return () => {
    loading ??= loadBundledPack()
      .then(createGlossary)
      .catch((error: unknown) => {
        loading = undefined;
        throw error;
      });
    return loading;
  };
}

async function loadBundledPack(): Promise<Pack> {
  const response = await fetch(browser.runtime.getURL('pack.json'));
  // The build validated the pack that it packaged; the package is signed and read-only.
  return (await response.json()) as Pack;
}
