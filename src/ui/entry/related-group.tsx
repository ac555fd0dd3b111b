import { useEffect, useId, useRef, useState } from 'preact/hooks';
import type { RelatedEntry } from '../../core/views';
import { useMessages } from '../messages-context';
import { EntryRow } from '../parts/entry-row';
import { Glyph } from '../parts/glyph';
import { EntryLink } from './entry-link';
import { foldGroup } from './fold-group';
import type { RelatedGroup as Group } from './group-related';
import type { Walk } from './walk';

/** Entries of one relation under its heading; of a long list, the rest is folded away until the reader asks for it or finds in it. */
export function RelatedGroup({ group, walk }: { group: Group; walk: Walk }) {
  const messages = useMessages();
  const id = useId();
  const [isOpen, setOpen] = useState(false);
  const rest = useRef<HTMLUListElement>(null);
  const { shown, folded } = foldGroup(group.entries);

  // Firefox and Chrome open what find-in-page finds in a list that is hidden until found.
  useEffect(() => {
    const controller = new AbortController();
    rest.current?.addEventListener('beforematch', () => setOpen(true), { signal: controller.signal });
    return () => controller.abort();
  }, [folded.length]);
  const wasOpened = useRef(false);
  useEffect(() => {
    // Whoever opened the list by keyboard goes on reading in it: the button is behind it by now.
    if (isOpen && wasOpened.current) rest.current?.querySelector('a')?.focus();
    wasOpened.current = false;
  }, [isOpen]);

  return (
    <div class="related-group">
      <h3 id={`${id}-heading`}>{messages.text(group.heading)}</h3>
      <RelatedRows entries={shown} walk={walk} labelledBy={`${id}-heading`} />
      {folded.length > 0 && (
        <>
          <ul
            ref={rest}
            id={`${id}-rest`}
            aria-labelledby={`${id}-heading`}
            // Takes effect as plain `hidden` where the browser does not know of finding in it.
            hidden={isOpen ? false : 'until-found'}
          >
            {folded.map((entry) => (
              <RelatedRow key={entry.id} entry={entry} walk={walk} />
            ))}
          </ul>
          <button
            type="button"
            class="plain fold"
            aria-expanded={isOpen}
            aria-controls={`${id}-rest`}
            onClick={() => {
              wasOpened.current = !isOpen;
              setOpen(!isOpen);
            }}
          >
            <Glyph name={isOpen ? 'up' : 'down'} />
            {isOpen ? messages.text('related.showFewer') : messages.count('related.showAll', group.entries.length)}
          </button>
        </>
      )}
    </div>
  );
}

interface RelatedRowsProps {
  entries: RelatedEntry[];
  walk: Walk;
  labelledBy: string;
}

function RelatedRows({ entries, walk, labelledBy }: RelatedRowsProps) {
  return (
    <ul aria-labelledby={labelledBy}>
      {entries.map((entry) => (
        <RelatedRow key={entry.id} entry={entry} walk={walk} />
      ))}
    </ul>
  );
}

function RelatedRow({ entry, walk }: { entry: RelatedEntry; walk: Walk }) {
  return (
    <li>
      <EntryLink id={entry.id} walk={walk} class="row-link">
        <EntryRow label={entry.label} kind={entry.kind} summary={entry.summary} />
      </EntryLink>
    </li>
  );
}
