/** What goes over the wire: a call by name, and which side it is for, since every listener of a side sees every message. */
export interface Envelope {
  to: 'background' | 'page';
  call: string;
  request: unknown;
}

/** What comes back. Failures are values: how errors cross differs from browser to browser. */
export type Reply = { value: unknown } | { error: string };

/** Whether a message is a call for this side. Anything else is a stranger's and is left unanswered. */
export function isEnvelopeFor(to: Envelope['to'], message: unknown): message is Envelope {
  return (
    typeof message === 'object' &&
    message !== null &&
    'to' in message &&
    message.to === to &&
    'call' in message &&
    typeof message.call === 'string' &&
    'request' in message
  );
}

/** What a reply holds. Throws its error, or that there was no reply. */
export function openReply(reply: unknown): unknown {
  if (typeof reply === 'object' && reply !== null) {
    if ('error' in reply) throw new Error(String(reply.error));
    if ('value' in reply) return reply.value;
    // A reply of undefined loses its key on the way.
    if (Object.keys(reply).length === 0) return undefined;
  }
  throw new Error('nobody answered');
}
