import { render } from 'preact';
import { MessagesContext } from '../messages-context';
import { speakLanguage } from '../speak-language';
import type { PopupEnvironment } from './environment';
import { PopupApp } from './popup-app';

/** Draws the popup into a container. Returns a function that takes it away and stops asking the page. */
export function mountPopup(container: HTMLElement, environment: PopupEnvironment): () => void {
  const { messages } = environment;
  speakLanguage(document, messages);
  document.title = messages.text('app.name');
  render(
    <MessagesContext.Provider value={messages}>
      <PopupApp environment={environment} />
    </MessagesContext.Provider>,
    container,
  );
  return () => render(null, container);
}
