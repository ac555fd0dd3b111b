import { callOfBackground } from '../../src/messaging/client';
import type { StartExplaining } from '../../src/page/explaining';
import { sharedState } from '../../src/page/lifetime/isolated-world';

/** Has the background put the card's script into this frame, unless it is there. */
export async function loadInjectedExplaining(): Promise<StartExplaining> {
  const state = sharedState();
  if (!state.startExplaining) await callOfBackground('loadCard')({});
  if (!state.startExplaining) throw new Error('The script of the card did not start.');
  return state.startExplaining;
}
