import { addedText } from './added-text';
import { watchChanges } from './watch-changes';
import { whenDrawn } from './when-drawn';

/** Pages change in bursts, of which each is looked at once. In ms. */
const PAUSE_MS = 500;

/**
 * Calls back once, when text has come to a document that may name something, or when a click may have shown such.
 * @param isWanted whether anybody still wants to know.
 */
export function watchForNews(document: Document, isWanted: () => boolean, onNews: () => void): { end(): void } {
  let isDue = false;
  const onChange = () => {
    if (!isDue) setTimeout(() => whenDrawn(document, look), PAUSE_MS);
    isDue = true;
  };
  const look = () => {
    const { added, isStale } = changes.take();
    isDue = false;
    if (hasEnded) return;
    if (!isWanted()) return end();
    if (!isStale && addedText(added).length === 0) return;
    end();
    onNews();
  };
  let hasEnded = false;
  const end = () => {
    hasEnded = true;
    changes.end();
  };
  const changes = watchChanges(document, onChange);
  return { end };
}
