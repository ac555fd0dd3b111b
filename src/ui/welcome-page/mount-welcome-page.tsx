import { render } from 'preact';
import { Speaking } from '../speaking';
import type { WelcomeEnvironment } from './environment';
import { WelcomePage } from './welcome-page';

/** Draws the first-run page into a container. Returns a function that takes it away. */
export function mountWelcomePage(container: HTMLElement, environment: WelcomeEnvironment): () => void {
  render(
    <Speaking words={environment} titleIn={({ text }) => text('welcome.title')}>
      <WelcomePage environment={environment} />
    </Speaking>,
    container,
  );
  return () => render(null, container);
}
