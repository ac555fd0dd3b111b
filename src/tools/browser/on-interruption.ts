import os from 'node:os';
import process from 'node:process';

const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/**
 * Tidies up when this process is told to end, and ends it then, with 128 and the number of the signal.
 * Returns a function that calls this off.
 */
export function onInterruption(tidyUp: () => Promise<void>): () => void {
  const end = (signal: NodeJS.Signals) => {
    callOff();
    void tidyUp()
      .catch(console.error)
      .then(() => process.exit(128 + os.constants.signals[signal]));
  };
  const callOff = () => {
    for (const signal of SIGNALS) process.off(signal, end);
  };
  for (const signal of SIGNALS) process.on(signal, end);
  return callOff;
}
