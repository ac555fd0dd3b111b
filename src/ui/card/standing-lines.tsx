import type { ComponentChild } from 'preact';
import type { StandingState } from '../../core/corpus/standing';
import type { EntryCard } from '../../core/views';
import type { Messages } from '../../i18n/messages';
import { CORPUS_TEXT } from '../words/corpus-text';
import { formatPeriod } from '../words/format-period';

interface StandingLinesProps {
  card: EntryCard;
  messages: Messages;
  /** Draws the marks of the sources of these ids. */
  marks: (ids: string[]) => ComponentChild;
}

/** What somebody or something was when the page was written, where that is known and differs, and what it is now. */
export function StandingLines({ card: { standing, kind }, messages, marks }: StandingLinesProps) {
  if (!standing) return null;
  const { atDate, latest } = standing;
  const line = (state: StandingState & { isSure?: boolean }) => {
    const period = formatPeriod(state, messages, kind === 'person' ? 'since' : 'from');
    return (
      <dd key={`${state.text} ${period}`}>
        <span {...CORPUS_TEXT}>
          {state.text}
          {marks(state.sources)}
        </span>{' '}
        <span class="period">
          {period}
          {state.isSure === false && ` · ${messages.text('cardDates.dayUnknown')}`}
        </span>
      </dd>
    );
  };
  return (
    <dl class="standing">
      {atDate && (
        <div class="at-date">
          <dt>
            {messages.pieces('cardDates.onDate', {
              date: <time dateTime={atDate.date}>{messages.date(atDate.date)}</time>,
            })}
          </dt>
          {atDate.states.map(line)}
        </div>
      )}
      <div>
        <dt>{messages.text(latest.isCurrent ? 'cardDates.now' : 'cardDates.last')}</dt>
        {latest.states.map(line)}
      </div>
    </dl>
  );
}
