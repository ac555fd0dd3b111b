import type { Token } from '../text/tokenise';

/**
 * Where names of several words may stand: runs of joined tokens that are capitalised, but for connectors between them. Each
 * run is the indexes of its tokens without the connectors. A word that only begins a sentence is not part of a run.
 */
export function findNameRuns(tokens: readonly Token[]): number[][] {
  const runs: number[][] = [];
  let run: number[] = [];
  const close = () => {
    if (run.length) runs.push(run);
    run = [];
  };
  for (const [index, { word, joined }] of tokens.entries()) {
    if (!joined) close();
    if (word.isCapitalised && !word.isFunctionWord) run.push(index);
    else if (!word.isConnector) close();
  }
  close();
  return runs;
}
