import { useMemo } from 'preact/hooks';
import type { EntryView } from '../../core/views';
import { useMessages } from '../messages-context';
import { groupRelated } from './group-related';
import { RelatedGraph } from './related-graph';
import { RelatedGroup } from './related-group';
import type { Walk } from './walk';

interface RelatedEntriesProps {
  entry: Pick<EntryView, 'label' | 'related'>;
  walk: Walk;
}

/** Entries to walk on to: the nearest drawn around this one, then all of them, grouped by what they have to do with it. */
export function RelatedEntries({ entry: { label, related }, walk }: RelatedEntriesProps) {
  const messages = useMessages();
  const groups = useMemo(() => groupRelated(related), [related]);
  if (groups.length === 0) return null;
  return (
    <section>
      <h2>{messages.text('entry.related')}</h2>
      <RelatedGraph label={label} groups={groups} walk={walk} />
      <div class="related">
        {groups.map((group) => (
          <RelatedGroup key={group.relation} group={group} walk={walk} />
        ))}
      </div>
    </section>
  );
}
