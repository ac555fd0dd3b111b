import type { ComponentChildren } from 'preact';
import type { EntryCard } from '../../core/views';
import type { Messages } from '../../i18n/messages';
import { LocatorMap } from '../map/locator-map';
import { InlineText } from '../parts/inline-text';
import { SourceLink } from '../parts/source-link';
import { findCited } from '../words/citations';
import { CORPUS_TEXT } from '../words/corpus-text';
import { mergeNativeNames } from '../words/native-names';
import type { CardMention } from './card-model';
import { CardSources } from './card-sources';
import { explainMatch } from './explain-match';
import { MatchNote } from './match-note';
import { StandingLines } from './standing-lines';

/** More scripts than this would crowd the card; the full entry has them all. */
const SHOWN_NATIVE_NAMES = 2;

interface CardBodyProps {
  card: EntryCard;
  /** What on the page the card explains; null for a card that was opened from another. */
  mention: CardMention | null;
  /** Stands between the names and the summary. */
  note: ComponentChildren;
  messages: Messages;
  /** Whether the kind is said here. */
  hasKind: boolean;
  /** Shows the card of another entry. */
  open: (id: string) => void;
}

/** What a card says of its entry. */
export function CardBody({ card, mention, note, messages, hasKind, open }: CardBodyProps) {
  const match = mention && explainMatch(mention, card.label);
  const marks = (ids: string[]) => <CardMarks ids={ids} card={card} messages={messages} />;
  return (
    <>
      {card.map && <LocatorMap map={card.map} label={card.label} messages={messages} />}
      {hasKind && <p class="kind">{messages.text(`kind.${card.kind}`)}</p>}
      <h2 class="label" tabIndex={-1} {...CORPUS_TEXT}>
        {card.label}
      </h2>
      <NativeLine card={card} />
      {match && <MatchNote match={match} messages={messages} />}
      {note}
      <p class="summary" {...CORPUS_TEXT}>
        <InlineText
          pieces={card.summary}
          citations={marks}
          link={(text, entry) => (
            <button type="button" class="term" onClick={() => open(entry)}>
              {text}
            </button>
          )}
        />
      </p>
      <StandingLines card={card} messages={messages} marks={marks} />
      <CardSources sources={card.sources} messages={messages} />
    </>
  );
}

function NativeLine({ card }: { card: EntryCard }) {
  const names = mergeNativeNames(card.nativeNames).slice(0, SHOWN_NATIVE_NAMES);
  if (names.length === 0) return null;
  return (
    <p class="native">
      {names.map(({ name, languages, direction }) => (
        <span key={name}>
          <bdi lang={languages[0]} dir={direction}>
            {name}
          </bdi>
        </span>
      ))}
    </p>
  );
}

interface CardMarksProps {
  ids: string[];
  card: EntryCard;
  messages: Messages;
}

function CardMarks({ ids, card, messages }: CardMarksProps) {
  return (
    <sup class="marks">
      {findCited(ids, card.sources).map(({ number, source }) => (
        <SourceLink
          key={number}
          source={source}
          label={messages.text('common.source', { number, title: source.title })}
        >
          {number}
        </SourceLink>
      ))}
    </sup>
  );
}
