import type { TermListing } from '../../core/views';
import type { PageTerm } from '../../messaging/contract';
import { EntryLink } from '../entry/entry-link';
import type { Walk } from '../entry/walk';
import { useMessages } from '../messages-context';
import { EntryRow } from '../parts/entry-row';
import { Glyph } from '../parts/glyph';
import { rankTerms } from '../terms/rank-terms';
import { useLoaded } from '../use-loaded';
import { firstSentence } from '../words/first-sentence';
import { TermJump } from './term-jump';

interface TermListProps {
  terms: PageTerm[];
  walk: Walk;
  findListings: (ids: string[]) => Promise<TermListing[]>;
  reveal: (entry: string, mention: number) => void;
  openBriefing: (() => void) | null;
}

/** The terms of the page, the most important for it first. */
export function TermList({ terms, walk, findListings, reveal, openBriefing }: TermListProps) {
  const messages = useMessages();
  const ids = terms.map((term) => term.entry);
  // A row without its listing still has its label: what a term is may come later, or not at all.
  const [listings] = useLoaded({ key: ids.join(' '), ask: () => findListings(ids), keepLast: true });
  const rows = new Map(listings.status === 'ready' ? listings.value.map((row) => [row.id, row]) : []);
  const tiers = new Map([...rows].map(([id, { tier }]) => [id, tier]));
  return (
    <section aria-labelledby="terms-heading">
      <p class="list-head">
        <span id="terms-heading">{messages.text('popup.onThisPage')}</span>
        <span role="status">{messages.count('popup.termCount', terms.length)}</span>
      </p>
      {openBriefing && (
        <p class="briefing-way">
          <button type="button" class="plain" onClick={openBriefing}>
            <Glyph name="list" />
            {messages.text('briefing.open')}
          </button>
        </p>
      )}
      <ul class="terms" aria-labelledby="terms-heading">
        {rankTerms(terms, tiers).map((term) => (
          <li key={term.entry}>
            <TermLink term={term} row={rows.get(term.entry)} walk={walk} />
            <TermJump term={term} reveal={reveal} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function TermLink({ term, row, walk }: { term: PageTerm; row: TermListing | undefined; walk: Walk }) {
  return (
    <EntryLink id={term.entry} walk={walk} class="row-link">
      <EntryRow label={term.label} kind={row?.kind} summary={row ? firstSentence(row.summary) : '\u00a0'} isOneLine />
    </EntryLink>
  );
}
