import type { Handlers, PageCalls } from '../../messaging/contract';
import type { TriageEnvironment } from './triage-environment';
import { startSession, type TriageSession } from './triage-session';
import { watchFrames } from './watch-frames';

/**
 * Document triage: decides whether a page is to be read at all. Most pages of the web have nothing of ours in them; they pay for one
 * native look at their text and for nothing else. The background is shown that text and, where it finds something, puts the reader into
 * the page, which ends the triage. Until then, what is added to the page or shown by a click is triaged too. Frames get a triage of
 * their own where they are large enough.
 */
export function startTriage(environment: TriageEnvironment): void {
  if (!HTML_TYPES.includes(document.contentType)) return;
  // Once the extension was updated or removed nobody answers, which ends it: no listener need watch for that in every page.
  const session = startSession(environment, () => stopServing());
  const stopServing = environment.serve({
    markNow: session.markNow,
    ...(window === top ? answersOfTop(environment, session) : {}),
  });
  const frames = watchFrames(
    document,
    () => void environment.triageFrames({}).catch(() => environment.isAlive() || frames.end()),
  );
}

const HTML_TYPES = ['text/html', 'application/xhtml+xml'];

function answersOfTop({ siteMode }: TriageEnvironment, session: TriageSession): Partial<Handlers<PageCalls>> {
  return {
    describePage: async () => {
      const { host } = location;
      const mode = await siteMode({ host });
      const enabled = mode === 'on' || (mode === 'on-click' && session.isAskedFor());
      return { host, mode, enabled, title: document.title, terms: [] };
    },
    revealMention: () => false,
    stepTerm: () => null,
    openTermCard: () => null,
  };
}
