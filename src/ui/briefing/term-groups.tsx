import type { BriefingEntry } from '../../core/briefing/briefing';
import type { PageTerm } from '../../messaging/contract';
import { EntryLink } from '../entry/entry-link';
import type { Walk } from '../entry/walk';
import { useMessages } from '../messages-context';
import { EntryRow } from '../parts/entry-row';
import { TermJump } from '../popup/term-jump';
import { firstSentence } from '../words/first-sentence';
import { groupByKind } from './group-by-kind';

interface TermGroupsProps {
  /** In the order in which the page names them. */
  terms: readonly PageTerm[];
  entries: ReadonlyMap<string, BriefingEntry>;
  walk: Walk;
  reveal: (entry: string, mention: number) => void;
}

/** Who and what a page names: people, groups, places … each with a line that says who that is, and the way to where it is named. */
export function TermGroups({ terms, entries, walk, reveal }: TermGroupsProps) {
  const messages = useMessages();
  return (
    <>
      {groupByKind(terms, (entry) => entries.get(entry)?.kind).map(({ heading, terms: ofGroup, isMixed }) => (
        <section key={heading}>
          <h2 id={heading}>{messages.text(heading)}</h2>
          <ul class="terms" aria-labelledby={heading}>
            {ofGroup.map((term) => {
              const entry = entries.get(term.entry);
              return (
                <li key={term.entry}>
                  <EntryLink id={term.entry} walk={walk} class="row-link">
                    <EntryRow
                      label={term.label}
                      kind={isMixed ? entry?.kind : undefined}
                      summary={firstSentence(entry?.summary ?? '')}
                    />
                  </EntryLink>
                  <TermJump term={term} reveal={reveal} />
                </li>
              );
            })}
          </ul>
        </section>
      ))}
    </>
  );
}
