import type { Reading } from './candidate';

/** Tokens that match a name of the index. */
export interface Match {
  /** Token indexes, end exclusive. */
  from: number;
  to: number;
  /** Index of the name. */
  name: number;
  method: Reading['method'];
  similarity: number;
}
