import './gallery';
import { showOverview } from './overview';

/** The overview, or the one state that the address asks for. */
const asked = new URLSearchParams(window.location.search);
const state = asked.get('state');
if (state === null) showOverview(gallery.names);
else {
  document.documentElement.style.colorScheme = asked.get('scheme') ?? 'light';
  await gallery.showState(state, asked.get('locale') ?? 'en');
  document.documentElement.style.fontSize = asked.get('text') ?? '';
  const card = document.querySelector('#card-host')?.shadowRoot?.querySelector('article');
  if (card) {
    card.style.colorScheme = asked.get('scheme') ?? 'light';
    card.style.fontSize = `${0.15 * Number.parseInt(asked.get('text') ?? '100%', 10)}px`;
  }
}
