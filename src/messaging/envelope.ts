/** What goes over the wire: a call by name, and which side it is for, since every listener of a side sees every message. */
export interface Envelope {
  to: 'background' | 'page';
  call: string;
  request: unknown;
}

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
