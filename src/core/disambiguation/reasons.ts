import type { Reading } from '../matching/candidate';
import type { IndexedName } from '../matching/name-index';
import type { Evidence } from './evidence';

/** How many of the page's words a reason quotes. */
const QUOTED_WORDS = 3;

/** Why a name that can mean nothing else was taken. */
export function spellingReason({ method }: Reading, { name }: IndexedName): string {
  if (method === 'exact') return `the page writes the name ${name}`;
  return method === 'variant' ? `another spelling of ${name}` : `close in spelling to ${name}`;
}

/** Why a name that might mean something else was taken: what the page speaks of, and how the name is spelt there. */
export function contextReason(reading: Reading, name: IndexedName, { contextWords }: Evidence): string {
  const most = Object.entries(contextWords).sort(([, a], [, b]) => b - a);
  const words = most.slice(0, QUOTED_WORDS).map(([word]) => word);
  const about = words.length
    ? `the page is about this subject: it speaks of ${words.join(', ')}`
    : 'the page is about this subject';
  return reading.method === 'exact' ? about : `${spellingReason(reading, name)}; ${about}`;
}
