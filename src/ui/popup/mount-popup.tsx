import { render } from 'preact';
import { Speaking } from '../speaking';
import type { PopupEnvironment } from './environment';
import { PopupApp } from './popup-app';

/** Draws the popup into a container. Returns a function that takes it away and stops asking the page. */
export function mountPopup(container: HTMLElement, environment: PopupEnvironment): () => void {
  render(
    <Speaking words={environment} titleIn={({ text }) => text('app.name')}>
      <PopupApp environment={environment} />
    </Speaking>,
    container,
  );
  return () => render(null, container);
}
