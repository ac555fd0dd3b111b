import { render } from 'preact';
import { MessagesContext } from '../messages-context';
import { speakLanguage } from '../speak-language';
import type { WelcomeEnvironment } from './environment';
import { WelcomePage } from './welcome-page';

/** Draws the first-run page into a container. Returns a function that takes it away. */
export function mountWelcomePage(container: HTMLElement, environment: WelcomeEnvironment): () => void {
  const { messages } = environment;
  speakLanguage(document, messages);
  document.title = messages.text('welcome.title');
  render(
    <MessagesContext.Provider value={messages}>
      <WelcomePage environment={environment} />
    </MessagesContext.Provider>,
    container,
  );
  return () => render(null, container);
}
