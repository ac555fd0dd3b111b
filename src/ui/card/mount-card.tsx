import { render } from 'preact';
import type { Messages } from '../../i18n/messages';
import type { CardActions, CardModel } from './card-model';
import { CardView } from './card-view';

/**
 * Draws a card into a container of the card's shadow root, in place of the card drawn there before. Returns a function
 * that takes it away again.
 */
export function mountCard(
  container: HTMLElement,
  model: CardModel,
  actions: CardActions,
  messages: Messages,
): () => void {
  // The key makes each entry a card of its own, so that none opens scrolled to where the one before was left.
  render(<CardView key={model.card.id} model={model} actions={actions} messages={messages} />, container);
  return () => render(null, container);
}
