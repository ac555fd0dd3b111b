import type { PageDescription } from '../../messaging/contract';

/** A table of what was spotted on a page, for a terminal. */
export function formatTerms({ title, terms, enabled, host }: PageDescription): string {
  if (!enabled) return `${title}\n\nBackstory is off on ${host}.`;
  if (terms.length === 0) return `${title}\n\nNothing on this page needs background.`;
  const header = { label: 'Term', entry: 'Entry', mentions: 'Mentions' };
  const rows = [header, ...terms.map((term) => ({ ...term, mentions: String(term.mentions) }))];
  const width = (column: 'label' | 'entry') => Math.max(...rows.map((row) => row[column].length));
  const [labelWidth, entryWidth] = [width('label'), width('entry')];
  const lines = rows.map(
    ({ label, entry, mentions }) =>
      `${label.padEnd(labelWidth)}  ${entry.padEnd(entryWidth)}  ${mentions.padStart(header.mentions.length)}`,
  );
  const mentions = terms.reduce((sum, term) => sum + term.mentions, 0);
  lines.splice(1, 0, '-'.repeat(labelWidth + entryWidth + header.mentions.length + 4));
  return `${title}\n\n${lines.join('\n')}\n\n${counted(terms.length, 'term')}, ${counted(mentions, 'mention')}`;
}

const counted = (count: number, noun: string) => `${count} ${noun}${count === 1 ? '' : 's'}`;
