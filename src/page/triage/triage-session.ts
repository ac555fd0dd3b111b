import type { TriageReply, TriageRequest } from '../../messaging/contract';
import { inPortions } from '../../util/in-portions';
import { addedText } from './added-text';
import { readInSlices } from './read-in-slices';
import type { TriageEnvironment } from './triage-environment';
import { type ChangeWatch, watchChanges } from './watch-changes';
import { whenDrawn } from './when-drawn';

/** Pages change in bursts, of which each is looked at once. In ms. */
const PAUSE_MS = 500;
/** A background that was stopped in the middle of a request is back by then. In ms. */
const RETRY_MS = 500;

/** The triage of one document, from its first text to the decision to read it. */
export interface TriageSession {
  /** Whether the reader has asked for this page to be marked. */
  isAskedFor(): boolean;
  /** The reader asks for this page to be marked. */
  markNow(): undefined;
}

/**
 * Starts deciding on the text of this document, and on whatever text appears in it afterwards: what is added, and what a click may have
 * shown. Plain callbacks, made when they are needed: what is done here is done in every page.
 * @param onEnd is called when there is nothing left to decide, or nobody to ask.
 */
export function startSession(environment: TriageEnvironment, onEnd: () => void): TriageSession {
  /** What the text so far says of the page: a page is decided as a whole, however it comes in. */
  let evidence: TriageReply['evidence'] = null;
  let address = '';
  /** The whole text at the last look. */
  let known: string | null = null;
  let isAskedFor = false;
  /** Null while Backstory is not to be on here. */
  let changes: ChangeWatch | null = null;
  /** Whether the next look is due already, or under way. */
  let isBusy = false;

  const start = () => {
    isBusy = true;
    known = null;
    address = '';
    whenDrawn(document, decidePage);
  };

  const decidePage = () => {
    // From the first look on: what is added while its answer is awaited is not in what was asked.
    changes ??= watchChanges(document, onChange);
    readInSlices(document, (parts) => decideText(inPortions(parts)));
  };

  const decideText = (portions: readonly string[]) => {
    const text = portions.join('');
    if (text === known && address === location.href) return rest();
    known = text;
    evidence = null;
    ask(portions.length > 0 ? portions : ['']);
  };

  const ask = (portions: readonly string[]) => {
    const [text = '', ...others] = portions;
    const { href, host } = location;
    const isFirst = address !== href;
    const wasAskedFor = isAskedFor;
    address = href;
    const page = { title: document.title, language: document.documentElement.lang };
    send({ text, evidence, page, host, isFirst, isAskedFor }, (reply) => {
      evidence = reply.evidence;
      if (reply.verdict === 'read') end();
      else if (reply.verdict === 'off' && isAskedFor === wasAskedFor) waitForOtherwise();
      else if (reply.verdict === 'off') start();
      else if (others.length > 0) ask(others);
      else rest();
    });
  };

  /** Whoever does not answer twice never will: the extension was updated or removed. */
  const send = (request: TriageRequest, onReply: (reply: TriageReply) => void) => {
    const retry = () => environment.triage(request).then(onReply, end);
    environment.triage(request).then(onReply, () => setTimeout(retry, RETRY_MS));
  };

  const rest = () => {
    isBusy = changes?.any() === true;
    if (isBusy) setTimeout(() => whenDrawn(document, decideChanges), PAUSE_MS);
  };

  const decideChanges = () => {
    if (!changes) return;
    const { added, isStale } = changes.take();
    if (isStale || address !== location.href) return decidePage();
    const portions = inPortions(addedText(added));
    if (portions.length > 0) ask(portions);
    else rest();
  };

  const onChange = () => {
    if (!isBusy) rest();
  };

  /** Ends when the reader asks for this page, or chooses otherwise for the site. */
  const waitForOtherwise = () => {
    changes?.end();
    changes = null;
    isBusy = false;
    environment.nextSettingsChange().then(wake, end);
  };
  const wake = () => {
    if (!changes && !isBusy) start();
  };

  const end = () => {
    changes?.end();
    onEnd();
  };

  start();
  return {
    isAskedFor: () => isAskedFor,
    markNow() {
      isAskedFor = true;
      environment.noteAskedFor();
      wake();
    },
  };
}
