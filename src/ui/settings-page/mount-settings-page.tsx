import { render } from 'preact';
import type { SettingsEnvironment } from './environment';
import { SettingsPage } from './settings-page';

/** Draws the settings page into a container. Returns a function that takes it away. */
export function mountSettingsPage(container: HTMLElement, environment: SettingsEnvironment): () => void {
  render(<SettingsPage environment={environment} />, container);
  return () => render(null, container);
}
