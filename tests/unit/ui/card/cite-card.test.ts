import { expect, it } from 'vitest';
import type { EntryCard } from '../../../../src/core/views';
import { citeCard } from '../../../../src/ui/card/cite-card';
import { makeSource } from '../../../support/corpus';
import { messagesIn } from '../../../support/messages';

const messages = await messagesIn('en');
const CARD: Pick<EntryCard, 'label' | 'summary' | 'sources' | 'asOf'> = {
  label: 'Old *Bridge*',
  summary: [
    { type: 'text', text: 'It stands over the ' },
    { type: 'link', text: 'Tochi', entry: 'tochi' },
    { type: 'text', text: '.' },
    { type: 'citation', source: 'a' },
    { type: 'citation', source: 'b' },
  ],
  sources: [
    makeSource({
      id: 'a',
      title: 'A [bridge]',
      url: 'https://a.example/b_(c)',
      publisher: 'The A',
      date: '2022-04-09',
    }),
    makeSource({ id: 'b', title: 'B', url: 'https://b.example/', publisher: 'The B' }),
    makeSource({ id: 'c', title: 'Of what it was', url: 'https://c.example/' }),
  ],
  asOf: '2026-11-20',
};

it('cites a card in plain text, with the sources of its summary alone', () => {
  expect(citeCard(CARD, 'plain', messages)).toBe(
    `Old *Bridge*

It stands over the Tochi.[1][2]

Sources
[1] A [bridge]. The A, 9 April 2022
    https://a.example/b_(c)
[2] B. The B
    https://b.example/

Backstory · As of 20 November 2026
`,
  );
});

it('cites it in Markdown, whose marks are those of Markdown alone', () => {
  expect(citeCard(CARD, 'markdown', messages)).toBe(
    `**Old \\*Bridge\\***

It stands over the Tochi.[^1][^2]

*Backstory · As of 20 November 2026*

[^1]: [A \\[bridge\\]](<https://a.example/b_(c)>). The A, 9 April 2022
[^2]: [B](<https://b.example/>). The B
`,
  );
});

it('cites a card without sources', () => {
  const bare = { ...CARD, summary: CARD.summary.slice(0, 3), sources: [] };
  expect(citeCard(bare, 'plain', messages)).toBe(
    'Old *Bridge*\n\nIt stands over the Tochi.\n\nBackstory · As of 20 November 2026\n',
  );
});
