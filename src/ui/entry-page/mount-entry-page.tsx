import { render } from 'preact';
import { EntryPage } from './entry-page';
import type { EntryPageEnvironment } from './environment';

/** Draws the entry page into a container. Returns a function that takes it away and stops following the address. */
export function mountEntryPage(container: HTMLElement, environment: EntryPageEnvironment): () => void {
  render(<EntryPage environment={environment} />, container);
  return () => render(null, container);
}
