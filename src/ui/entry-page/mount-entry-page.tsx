import { render } from 'preact';
import { MessagesContext } from '../messages-context';
import { speakLanguage } from '../speak-language';
import { EntryPage } from './entry-page';
import type { EntryPageEnvironment } from './environment';

/** Draws the entry page into a container. Returns a function that takes it away and stops following the address. */
export function mountEntryPage(container: HTMLElement, environment: EntryPageEnvironment): () => void {
  speakLanguage(document, environment.messages);
  render(
    <MessagesContext.Provider value={environment.messages}>
      <EntryPage environment={environment} />
    </MessagesContext.Provider>,
    container,
  );
  return () => render(null, container);
}
