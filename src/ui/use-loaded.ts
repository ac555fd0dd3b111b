import { useCallback, useLayoutEffect, useState } from 'preact/hooks';
import type { Loadable } from './loadable';

export interface LoadedQuestion<T> {
  /** Two questions with the same key have the same answer. */
  key: string;
  ask: () => Promise<T>;
  /** An answer that is at hand already, so that nothing flashes. */
  known?: T | undefined;
  /** Keep showing the answer to the question before until this one is answered. */
  keepLast?: boolean;
}

interface Answer<T> {
  question: string;
  result: Loadable<T>;
}

/**
 * Asks and returns what is known of the answer, and a function that asks again. An answer to an earlier question that
 * arrives late is dropped.
 */
export function useLoaded<T>({ key, ask, known, keepLast = false }: LoadedQuestion<T>): [Loadable<T>, () => void] {
  const [attempt, setAttempt] = useState(0);
  const [answer, setAnswer] = useState<Answer<T> | null>(null);
  const question = `${attempt} ${key}`;

  // Asked before the browser paints, not after: a frame earlier.
  useLayoutEffect(() => {
    if (known !== undefined) return;
    let wanted = true;
    const settle = (result: Loadable<T>) => {
      if (wanted) setAnswer({ question, result });
    };
    ask().then(
      (value) => settle({ status: 'ready', value }),
      (reason: unknown) => settle({ status: 'failed', reason }),
    );
    return () => {
      wanted = false;
    };
  }, [question]);

  const askAgain = useCallback(() => setAttempt((count) => count + 1), []);
  if (known !== undefined) return [{ status: 'ready', value: known }, askAgain];
  if (answer && (answer.question === question || (keepLast && answer.result.status === 'ready'))) {
    return [answer.result, askAgain];
  }
  return [{ status: 'loading' }, askAgain];
}
