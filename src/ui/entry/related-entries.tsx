import type { RelatedEntry } from '../../core/views';
import { KIND_WORDS } from '../words/kind-words';
import { EntryLink } from './entry-link';
import { groupRelated } from './group-related';
import { entryStrings } from './strings';
import type { Walk } from './walk';

/** Entries to walk on to, grouped by what they have to do with this one. */
export function RelatedEntries({ related, walk }: { related: RelatedEntry[]; walk: Walk }) {
  if (related.length === 0) return null;
  return (
    <section>
      <h2>{entryStrings.related}</h2>
      <div class="related">
        {groupRelated(related).map((group) => (
          <div key={group.relation} class="related-group">
            <h3 id={`related-${group.relation}`}>{group.heading}</h3>
            <ul aria-labelledby={`related-${group.relation}`}>
              {group.entries.map((entry) => (
                <li key={entry.id}>
                  <EntryLink id={entry.id} walk={walk} class="row-link">
                    <span class="row-label">{entry.label}</span> <span class="row-kind">{KIND_WORDS[entry.kind]}</span>
                    <span class="row-summary">{entry.summary}</span>
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
