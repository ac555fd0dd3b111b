import type { MountCard } from '../../../src/page/page-environment';

/** A card as plain as can be: the page ring's tests are about where and when it shows, not about its look. */
export const mountPlainCard: MountCard = (container, { card, mention, choice }, actions) => {
  const article = document.createElement('article');
  const title = document.createElement('h2');
  title.textContent = card.label;
  const summary = document.createElement('p');
  summary.textContent = `${mention.surface}: ${card.summary.map((piece) => ('text' in piece ? piece.text : '')).join('')}`;
  const addButton = (name: string, text: string, act: () => void) => {
    const button = document.createElement('button');
    button.className = name;
    button.textContent = text;
    button.addEventListener('click', act);
    article.append(button);
  };
  article.append(title, summary);
  addButton('open', 'Full entry', () => actions.openEntry(card.id));
  addButton('mute-page', 'Mute here', () => void actions.setMuted(card.id, 'page', true));
  addButton('unmute-page', 'Unmute here', () => void actions.setMuted(card.id, 'page', false));
  addButton('mute-site', 'Mute on the site', () => void actions.setMuted(card.id, 'site', true));
  addButton('pin', 'Pin', () => actions.pin());
  addButton('move', 'Move', () => actions.movePinned());
  addButton('close', 'Close', () => actions.closePinned());
  for (const { id } of choice ? [choice.found, ...choice.others] : []) {
    const meaning = id === choice?.found.id ? null : id;
    addButton(`mean-${id}`, id, () => actions.chooseMeaning(mention.surface, choice?.found.id ?? '', meaning));
  }
  container.append(article);
  return () => article.remove();
};

export const PLAIN_CARD_CSS = `
  article { box-sizing: border-box; width: 400px; max-width: 100%; max-height: inherit; overflow: auto; padding: 8px 12px; border: 1px solid #888;
    border-radius: 8px; background: white; color: black; font: 15px/1.4 sans-serif; }
  h2 { font-size: 18px; margin: 0 0 4px; }
`;
