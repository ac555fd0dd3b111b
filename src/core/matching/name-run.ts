import type { Token } from '../text/tokenise';
import { CONNECTORS, FUNCTION_WORDS } from '../text/words';

/** Words that may be one name or several side by side: joined tokens, capitalised but for connectors between them. */
export interface NameRun {
  /** Indexes of the tokens that are not connectors, in order; never empty. */
  words: number[];
}

/** The runs of capitalised words in a text. A word that only begins a sentence is not part of a run. */
export function findNameRuns(tokens: readonly Token[]): NameRun[] {
  const runs: NameRun[] = [];
  let words: number[] = [];
  const close = () => {
    if (words.length) runs.push({ words });
    words = [];
  };
  for (const [index, token] of tokens.entries()) {
    if (!token.joined) close();
    if (isCapitalised(token) && !FUNCTION_WORDS.has(token.norm)) words.push(index);
    else if (!CONNECTORS.has(token.norm)) close();
  }
  close();
  return runs;
}

/** Whether a token is written as a name's word is. */
export function isCapitalised(token: Token): boolean {
  return token.wordCase === 'capital' || token.wordCase === 'mixed' || token.wordCase === 'upper';
}
