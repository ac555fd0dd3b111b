import { createBackgroundClient } from '../../src/messaging/client';
import { sharedState } from '../../src/page/lifetime/isolated-world';
import type { CardView } from '../../src/page/page-environment';

/** Has the background put the card's script into this frame, unless it is there. */
export async function loadInjectedCard(): Promise<CardView> {
  const state = sharedState();
  if (!state.cardView) await createBackgroundClient().loadCard({});
  if (!state.cardView) throw new Error('The script of the card did not start.');
  return state.cardView;
}
