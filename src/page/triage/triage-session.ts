import type { TriageReply } from '../../messaging/contract';
import { nextIdle } from '../schedule/next-idle';
import { decideText, type TextDecisions, type Verdict } from './decide-text';
import { inPortions } from './portions';
import { renderedText } from './rendered-text';
import type { TriageEnvironment } from './triage-environment';

/** A page that is never idle is looked at by then. In ms. */
const TIMEOUT_MS = 50;
/** So much text goes to the background at once, in UTF-16 units. */
const MOST_CHARACTERS = 100_000;

/** The triage of one document, from its first text to the decision to read it. */
export class TriageSession implements TextDecisions {
  readonly #environment: TriageEnvironment;
  readonly #signal: AbortSignal;
  readonly #end: () => void;
  /** What the text so far says of the page: a page is decided as a whole, however it comes in. */
  #evidence: TriageReply['evidence'] = null;
  #address = '';
  /** The whole text at the last look. */
  #known: string | null = null;
  #isAskedFor = false;
  #wake: () => void = () => undefined;

  /** @param end is called when there is nothing left to decide, or nobody to ask. */
  constructor(environment: TriageEnvironment, end: () => void, signal: AbortSignal) {
    this.#environment = environment;
    this.#end = end;
    this.#signal = signal;
  }

  start(): void {
    this.#run().catch(this.#end);
  }

  /** Whether the reader has asked for this page to be marked. */
  get isAskedFor(): boolean {
    return this.#isAskedFor;
  }

  /** The reader asks for this page to be marked. */
  markNow(): undefined {
    this.#isAskedFor = true;
    this.#environment.noteAskedFor();
    this.#wake();
  }

  async #run(): Promise<void> {
    for (;;) {
      const verdict = await decideText(document, this, this.#signal);
      if (verdict === 'read') return this.#end();
      await this.#untilOtherwise();
      this.#known = null;
      this.#address = '';
    }
  }

  /** Ends when the reader asks for this page, or chooses otherwise for the site. */
  async #untilOtherwise(): Promise<void> {
    const { promise, resolve } = Promise.withResolvers<void>();
    this.#wake = resolve;
    await Promise.race([promise, this.#environment.nextSettingsChange(this.#signal)]);
  }

  async decideAdded(texts: Iterable<string>): Promise<Verdict> {
    if (this.#address !== location.href) return this.decidePage();
    return this.#decide(inPortions(texts, MOST_CHARACTERS));
  }

  /** Looks at the whole page, unless nothing has changed. */
  async decidePage(): Promise<Verdict> {
    await nextIdle(TIMEOUT_MS, this.#signal);
    const portions = [...inPortions(renderedText(document.body ?? document.documentElement), MOST_CHARACTERS)];
    const text = portions.join('');
    if (text === this.#known && this.#address === location.href) return 'nothing';
    this.#known = text;
    this.#evidence = null;
    return this.#decide(portions.length > 0 ? portions : ['']);
  }

  async #decide(portions: Iterable<string>): Promise<Verdict> {
    for (const text of portions) {
      const { href, host } = location;
      const isFirst = this.#address !== href;
      this.#address = href;
      const isAskedFor = this.#isAskedFor;
      const page = { title: document.title, language: document.documentElement.lang };
      const reply = await this.#environment.triage({ text, evidence: this.#evidence, page, host, isFirst, isAskedFor });
      this.#signal.throwIfAborted();
      this.#evidence = reply.evidence;
      if (reply.verdict !== 'nothing') return reply.verdict;
    }
    return 'nothing';
  }
}
