import type { Handlers, PageCalls } from '../../messaging/contract';
import { patiently } from '../patient-background';
import { isReadableFrame } from './readable-frame';
import type { TriageEnvironment } from './triage-environment';
import { TriageSession } from './triage-session';

const HTML_TYPES = ['text/html', 'application/xhtml+xml'];

/**
 * Document triage: decides whether a page is to be read at all. Most pages of the web have nothing of ours in them; they pay for one
 * native look at their text and for nothing else. The background is shown that text and, where it finds something, puts the reader into
 * the page, which ends the triage. Until then, what is added to the page or shown by a click is triaged too.
 */
export function startTriage(environment: TriageEnvironment): void {
  if (!HTML_TYPES.includes(document.contentType)) return;
  if (!isReadableFrame(window)) {
    addEventListener('resize', () => startTriage(environment), { once: true });
    return;
  }
  const controller = new AbortController();
  const { signal } = controller;
  // Once the extension was updated or removed nobody answers, which ends it: no listener need watch for that in every page.
  const triage = patiently(environment.triage, signal);
  const session = new TriageSession({ ...environment, triage }, () => controller.abort(), signal);
  environment.serve(
    { markNow: () => session.markNow(), ...(window === top ? answersOfTop(environment, session) : {}) },
    signal,
  );
  session.start();
}

function answersOfTop({ readSiteMode }: TriageEnvironment, session: TriageSession): Partial<Handlers<PageCalls>> {
  return {
    describePage: async () => {
      const { host } = location;
      const mode = await readSiteMode(host);
      const enabled = mode === 'on' || (mode === 'on-click' && session.isAskedFor);
      return { host, mode, enabled, title: document.title, terms: [] };
    },
    revealMention: () => false,
    stepTerm: () => null,
    openTermCard: () => null,
  };
}
