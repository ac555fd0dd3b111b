import type { FakeTerm } from './fake-background';

/** What the fixtures mention. */
export const TERMS: FakeTerm[] = [
  { text: 'Durand Line', entry: 'durand-line' },
  { text: 'Tehrik-i-Taliban', entry: 'ttp', method: 'fuzzy' },
  { text: 'Spin Boldak', entry: 'spin-boldak' },
];
