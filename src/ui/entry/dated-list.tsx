import type { EntryView } from '../../core/views';
import { useMessages } from '../messages-context';
import { CORPUS_TEXT } from '../words/corpus-text';
import { byLatestFirst, formatPeriod } from '../words/format-period';
import { CitationMarks } from './citation-marks';
import type { Citations } from './use-citations';

type Cited = { citations: Citations };

/** A person's offices, the present one first. */
export function RoleList({ roles, citations }: Pick<EntryView, 'roles'> & Cited) {
  const messages = useMessages();
  const items = roles.toSorted(byLatestFirst).map((role) => ({
    text: role.title,
    period: formatPeriod(role, messages),
    sources: role.sources,
    isPresent: role.to === undefined && role.from !== undefined,
  }));
  return <DatedList heading={messages.text('entry.roles')} items={items} citations={citations} />;
}

/** The dated states of a thing, in the order in which they began. */
export function StatusList({ status, citations }: Pick<EntryView, 'status'> & Cited) {
  const messages = useMessages();
  const items = status
    .toSorted(byLatestFirst)
    .reverse()
    .map((state) => ({
      text: state.text,
      period: formatPeriod(state, messages, 'from'),
      sources: state.sources,
      isPresent: false,
    }));
  return <DatedList heading={messages.text('entry.status')} items={items} citations={citations} />;
}

interface DatedItem {
  text: string;
  period: string;
  sources: readonly string[];
  isPresent: boolean;
}

function DatedList({ heading, items, citations }: { heading: string; items: DatedItem[] } & Cited) {
  if (items.length === 0) return null;
  return (
    <section>
      <h2>{heading}</h2>
      <ul class="dated">
        {items.map((item) => (
          <li key={`${item.text} ${item.period}`} class={item.isPresent ? 'present' : undefined}>
            <span {...CORPUS_TEXT}>
              {item.text}
              <CitationMarks ids={item.sources} citations={citations} />
            </span>
            {item.period && <span class="period">{item.period}</span>}
          </li>
        ))}
      </ul>
    </section>
  );
}
