import type { BriefingEntry, Connection } from '../../core/briefing/briefing';
import { EntryLink } from '../entry/entry-link';
import type { Walk } from '../entry/walk';
import { useMessages } from '../messages-context';
import { CORPUS_TEXT } from '../words/corpus-text';
import { RELATION_HEADINGS } from '../words/relation-headings';
import { groupConnections } from './group-connections';

interface ConnectionListProps {
  connections: readonly Connection[];
  entries: ReadonlyMap<string, BriefingEntry>;
  walk: Walk;
}

/** Who of a page has to do with whom: under each name what it is to the others. */
export function ConnectionList({ connections, entries, walk }: ConnectionListProps) {
  const messages = useMessages();
  const linkTo = (id: string) => (
    <EntryLink key={id} id={id} walk={walk}>
      <bdi {...CORPUS_TEXT}>{entries.get(id)?.label}</bdi>
    </EntryLink>
  );
  return (
    <ul class="connections">
      {groupConnections(connections).map(({ from, relations }) => (
        <li key={from}>
          {linkTo(from)}
          <dl>
            {relations.map(({ relation, to }) => (
              <div key={relation}>
                <dt>{messages.text(RELATION_HEADINGS[relation])}</dt>
                <dd>{messages.list(to.map(linkTo))}</dd>
              </div>
            ))}
          </dl>
        </li>
      ))}
    </ul>
  );
}
