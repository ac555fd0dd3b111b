import { render } from 'preact';
import { Speaking } from '../speaking';
import { EntryPage } from './entry-page';
import type { EntryPageEnvironment } from './environment';

/** Draws the entry page into a container. Returns a function that takes it away and stops following the address. */
export function mountEntryPage(container: HTMLElement, environment: EntryPageEnvironment): () => void {
  render(
    <Speaking words={environment}>
      <EntryPage environment={environment} />
    </Speaking>,
    container,
  );
  return () => render(null, container);
}
