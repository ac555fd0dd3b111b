import type { Source } from '../../core/corpus/pack-schema';
import type { EntryCard } from '../../core/views';
import type { Messages } from '../../i18n/messages';
import { findCited, groupCitations } from '../words/citations';
import { formatImprint } from '../words/format-source';

export const CITATION_FORMATS = ['plain', 'markdown'] as const;
export type CitationFormat = (typeof CITATION_FORMATS)[number];

type Citable = Pick<EntryCard, 'label' | 'summary' | 'sources' | 'asOf'>;

/**
 * A card as text to be pasted elsewhere: label, summary with numbered marks, the sources of these marks with their addresses, and
 * as of when it holds. Sources of anything but the summary are left out, so marks keep the numbers that the card shows.
 */
export function citeCard(card: Citable, format: CitationFormat, messages: Messages): string {
  const cited = card.summary.flatMap((piece) => (piece.type === 'citation' ? [piece.source] : []));
  const sources = findCited([...new Set(cited)], card.sources);
  const asOf = `${messages.text('app.name')} · ${messages.text('common.asOf', { date: messages.date(card.asOf) })}`;
  if (format === 'plain') {
    const list = sources.map(({ number, source }) => `[${number}] ${describe(source, messages)}\n    ${source.url}`);
    const marked = write(
      card,
      (number) => `[${number}]`,
      (text) => text,
    );
    return join([
      card.label,
      marked,
      list.length > 0 && `${messages.text('common.sources')}\n${list.join('\n')}`,
      asOf,
    ]);
  }
  const list = sources.map(({ number, source }) => {
    const imprint = escapeMarkdown(formatImprint(source, messages));
    return `[^${number}]: [${escapeMarkdown(source.title)}](<${source.url}>). ${imprint}`;
  });
  const marked = write(card, (number) => `[^${number}]`, escapeMarkdown);
  return join([`**${escapeMarkdown(card.label)}**`, marked, `*${asOf}*`, list.join('\n')]);
}

function write(
  { summary, sources }: Citable,
  mark: (number: number) => string,
  clean: (text: string) => string,
): string {
  const pieces = groupCitations(summary);
  return pieces
    .map((piece) =>
      piece.type === 'citations'
        ? findCited(piece.sources, sources)
            .map(({ number }) => mark(number))
            .join('')
        : clean(piece.text),
    )
    .join('');
}

function describe(source: Source, messages: Messages): string {
  return `${source.title}. ${formatImprint(source, messages)}`;
}

function join(parts: (string | false)[]): string {
  return `${parts.filter(Boolean).join('\n\n')}\n`;
}

function escapeMarkdown(text: string): string {
  return text.replace(/[\\`*_[\]<>~]/g, '\\$&');
}
