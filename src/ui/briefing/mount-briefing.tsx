import { render } from 'preact';
import { Speaking } from '../speaking';
import { BriefingApp } from './briefing-app';
import type { BriefingEnvironment } from './environment';

/** Draws the panel into a container. Returns a function that takes it away and stops following the page. */
export function mountBriefing(container: HTMLElement, environment: BriefingEnvironment): () => void {
  render(
    <Speaking words={environment} titleIn={({ text }) => text('briefing.title')}>
      <BriefingApp environment={environment} />
    </Speaking>,
    container,
  );
  return () => render(null, container);
}
