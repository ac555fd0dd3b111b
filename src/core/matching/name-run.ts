import type { Token } from '../text/tokenise';

/**
 * Where names of several words may stand: runs of joined tokens that begin capitalised, and go on so, with small words (of,
 * for the), or in small letters with a word that names have so (Afghan refugees). Each run is the indexes of its tokens, two at
 * least, without the connectors between them. A word that only begins a sentence does not begin a run.
 */
export function findNameRuns(tokens: readonly Token[], isPlainWord: (at: number) => boolean): number[][] {
  const runs: number[][] = [];
  let first = -1;
  let run: number[] | undefined;
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at];
    if (!token) break;
    const { word, joined } = token;
    if (!joined) first = -1;
    if (word.isConnector) continue;
    const goesOn = word.isFunctionWord || word.isCapitalised || (word.wordCase === 'lower' && isPlainWord(at));
    if (first >= 0 && goesOn) {
      if (run) run.push(at);
      else {
        run = [first, at];
        runs.push(run);
      }
    } else {
      first = word.isCapitalised && !word.isFunctionWord ? at : -1;
      run = undefined;
    }
  }
  return runs;
}
