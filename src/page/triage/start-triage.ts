import type { Handlers, PageCalls } from '../../messaging/contract';
import { isReadableDocument } from './is-readable-document';
import type { TriageEnvironment } from './triage-environment';
import { startSession, type TriageSession } from './triage-session';
import { watchFrames } from './watch-frames';

/**
 * Document triage: goes on deciding whether a page is to be read, where a first look found nothing and the page has changed since, or where
 * somebody asks the page something. The background is shown text and, where it finds something, puts the reader into the page, which
 * ends the triage. Until then, what is added to the page or shown by a click is triaged too.
 */
export function startTriage(environment: TriageEnvironment): void {
  if (!isReadableDocument(document)) return;
  // Once the extension was updated or removed nobody answers, which ends it: no listener need watch for that in every page.
  const session = startSession(environment, () => stopServing());
  const stopServing = environment.serve({
    markNow() {
      session.markNow();
      // Whatever was left alone in them is asked for too.
      frames.end();
      frames = watchFrames(document, tellOfFrames);
      return undefined;
    },
    ...(window === top ? answersOfTop(environment, session) : {}),
  });
  const tellOfFrames = (addresses: string[]) => {
    const request = { addresses, isAskedFor: session.isAskedFor() };
    environment.triageFrames(request).catch(() => environment.isAlive() || frames.end());
  };
  let frames = watchFrames(document, tellOfFrames);
}

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
