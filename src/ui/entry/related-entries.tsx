import type { RelatedEntry } from '../../core/views';
import { useMessages } from '../messages-context';
import { EntryRow } from '../parts/entry-row';
import { EntryLink } from './entry-link';
import { groupRelated } from './group-related';
import type { Walk } from './walk';

/** Entries to walk on to, grouped by what they have to do with this one. */
export function RelatedEntries({ related, walk }: { related: RelatedEntry[]; walk: Walk }) {
  const messages = useMessages();
  if (related.length === 0) return null;
  return (
    <section>
      <h2>{messages.text('entry.related')}</h2>
      <div class="related">
        {groupRelated(related).map((group) => (
          <div key={group.relation} class="related-group">
            <h3 id={`related-${group.relation}`}>{messages.text(group.heading)}</h3>
            <ul aria-labelledby={`related-${group.relation}`}>
              {group.entries.map((entry) => (
                <li key={entry.id}>
                  <EntryLink id={entry.id} walk={walk} class="row-link">
                    <EntryRow label={entry.label} kind={entry.kind} summary={entry.summary} />
                  </EntryLink>
                </li>
              ))}
            </ul>
          </div>
        ))}
      </div>
    </section>
  );
}
