import type { MountCard } from '../../../src/page/page-environment';

/** A card as plain as can be: the page ring's tests are about where and when it shows, not about its look. */
export const mountPlainCard: MountCard = (container, { card, mention }, { openEntry }) => {
  const article = document.createElement('article');
  const title = document.createElement('h2');
  title.textContent = card.label;
  const summary = document.createElement('p');
  summary.textContent = `${mention.surface}: ${card.summary.map((piece) => ('text' in piece ? piece.text : '')).join('')}`;
  const button = document.createElement('button');
  button.textContent = 'Full entry';
  button.addEventListener('click', () => openEntry(card.id));
  article.append(title, summary, button);
  container.append(article);
  return () => article.remove();
};

export const PLAIN_CARD_CSS = `
  article { box-sizing: border-box; width: 400px; max-width: 100%; max-height: inherit; overflow: auto; padding: 8px 12px; border: 1px solid #888;
    border-radius: 8px; background: white; color: black; font: 15px/1.4 sans-serif; }
  h2 { font-size: 18px; margin: 0 0 4px; }
`;
