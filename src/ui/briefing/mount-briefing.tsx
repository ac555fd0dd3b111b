import { render } from 'preact';
import { MessagesContext } from '../messages-context';
import { speakLanguage } from '../speak-language';
import { BriefingApp } from './briefing-app';
import type { BriefingEnvironment } from './environment';

/** Draws the panel into a container. Returns a function that takes it away and stops following the page. */
export function mountBriefing(container: HTMLElement, environment: BriefingEnvironment): () => void {
  const { messages } = environment;
  speakLanguage(document, messages);
  document.title = messages.text('briefing.title');
  render(
    <MessagesContext.Provider value={messages}>
      <BriefingApp environment={environment} />
    </MessagesContext.Provider>,
    container,
  );
  return () => render(null, container);
}
