import { render } from 'preact';
import { Speaking } from '../speaking';
import type { SettingsEnvironment } from './environment';
import { SettingsPage } from './settings-page';

/** Draws the settings page into a container. Returns a function that takes it away. */
export function mountSettingsPage(container: HTMLElement, environment: SettingsEnvironment): () => void {
  render(
    <Speaking words={environment} titleIn={({ text }) => `${text('settings.title')} · ${text('app.name')}`}>
      <SettingsPage environment={environment} />
    </Speaking>,
    container,
  );
  return () => render(null, container);
}
