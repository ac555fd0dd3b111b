import type { TraceEvent } from './trace-event';

/** How our content script is told from everything else in a trace. */
export interface ContentScriptIdentity {
  /** What the addresses of its scripts begin with, e.g. `chrome-extension://<id>/content-scripts/`. */
  scripts: string;
  /** The name of its isolated world, which is that of the extension. */
  world: string;
}

/** Slices in which script runs. */
const SCRIPT_SLICES: ReadonlySet<string> = new Set([
  'EvaluateScript',
  'FunctionCall',
  'v8.compile',
  'v8.run',
  'v8.callFunction',
]);
const MESSAGES: ReadonlySet<string> = new Set(['Receive mojo message', 'Receive mojo reply', 'Closed mojo endpoint']);
const MICROTASKS: ReadonlySet<string> = new Set(['RunMicrotasks', 'BlinkScheduler_PerformMicrotaskCheckpoint']);

/** Whether a slice compiles, evaluates or calls our content script. */
export function isOurScript(event: TraceEvent, { scripts, world }: ContentScriptIdentity): boolean {
  if (!SCRIPT_SLICES.has(event.name)) return false;
  const { args } = event;
  const worldName = args?.worldName ?? args?.data?.worldName;
  return worldName === world || addressOf(event)?.startsWith(scripts) === true;
}

/** Whether a slice takes in a message to an extension or the answer to one. */
export function isExtensionMessage({ name, args }: TraceEvent): boolean {
  return MESSAGES.has(name) && args?.chrome_mojo_event_info?.mojo_interface_tag?.startsWith('extensions.') === true;
}

/** Whether a slice runs what promises and mutation observers left to be done. It does not tell of whom. */
export function isMicrotasks({ name }: TraceEvent): boolean {
  return MICROTASKS.has(name);
}

/** Whether a slice runs script of the page, or script or commands of whoever drives the browser. */
export function isForeign(event: TraceEvent, ours: ContentScriptIdentity): boolean {
  if (MESSAGES.has(event.name))
    return event.args?.chrome_mojo_event_info?.mojo_interface_tag === 'blink.mojom.DevToolsSession';
  if (!SCRIPT_SLICES.has(event.name) || isOurScript(event, ours)) return false;
  // Inside of a call into our world the engine names some functions without any address.
  return event.name === 'EvaluateScript' || addressOf(event) !== undefined;
}

function addressOf({ args }: TraceEvent): string | undefined {
  return args?.data?.url ?? args?.fileName ?? args?.data?.fileName;
}
