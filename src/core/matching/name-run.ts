import type { Word } from '../text/lexicon';
import type { Token } from '../text/tokenise';

/**
 * Where names of several words may stand: runs of joined tokens that begin capitalised, and go on so or in small letters with
 * a word that names have so (Afghan refugees); but for connectors between them. Each run is the indexes of its tokens without
 * the connectors. A word that only begins a sentence is not part of a run.
 */
export function findNameRuns(tokens: readonly Token[], isPlainWord: (word: Word) => boolean): number[][] {
  const runs: number[][] = [];
  let run: number[] | undefined;
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at];
    if (!token) break;
    const { word, joined } = token;
    if (!joined) run = undefined;
    if (word.isCapitalised && !word.isFunctionWord) {
      if (run) run.push(at);
      else {
        run = [at];
        runs.push(run);
      }
    } else if (run && word.wordCase === 'lower' && isPlainWord(word)) run.push(at);
    else if (!word.isConnector) run = undefined;
  }
  return runs;
}
