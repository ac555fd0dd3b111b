import { Fragment } from 'preact';
import type { Messages } from '../../i18n/messages';
import { LocatorMap } from '../map/locator-map';
import { AsOf } from '../parts/as-of';
import { Glyph } from '../parts/glyph';
import { InlineText } from '../parts/inline-text';
import { SourceLink } from '../parts/source-link';
import { findCited } from '../words/citations';
import { CORPUS_TEXT } from '../words/corpus-text';
import { mergeNativeNames } from '../words/native-names';
import type { CardActions, CardModel } from './card-model';
import { CardSources } from './card-sources';
import { explainMatch } from './explain-match';
import { MatchNote } from './match-note';

/** More scripts than this would crowd the card; the full entry has them all. */
const SHOWN_NATIVE_NAMES = 2;

interface CardViewProps {
  model: CardModel;
  actions: CardActions;
  messages: Messages;
}

export function CardView({ model: { card, mention }, actions, messages }: CardViewProps) {
  const match = explainMatch(mention, card.label);
  return (
    // The card stands inside a page of any language and direction: it says its own.
    <article
      class="backstory-card"
      lang={messages.locale}
      dir={messages.direction}
      aria-label={messages.text('card.name', { label: card.label })}
    >
      <div class="body">
        {card.map && <LocatorMap map={card.map} label={card.label} messages={messages} />}
        <p class="kind">{messages.text(`kind.${card.kind}`)}</p>
        <h2 class="label" {...CORPUS_TEXT}>
          {card.label}
        </h2>
        <NativeLine card={card} />
        {match && <MatchNote match={match} messages={messages} />}
        <p class="summary" {...CORPUS_TEXT}>
          <InlineText
            pieces={card.summary}
            citations={(ids) => <CardMarks ids={ids} card={card} messages={messages} />}
          />
        </p>
        <CardSources sources={card.sources} messages={messages} />
      </div>
      <footer class="foot">
        <AsOf date={card.asOf} messages={messages} />
        <button type="button" class="open" onClick={() => actions.openEntry(card.id)}>
          {messages.text(card.hasMore ? 'card.fullEntry' : 'card.openEntry')}
          <Glyph name="forward" />
        </button>
      </footer>
    </article>
  );
}

function NativeLine({ card }: Pick<CardModel, 'card'>) {
  const names = mergeNativeNames(card.nativeNames).slice(0, SHOWN_NATIVE_NAMES);
  if (names.length === 0) return null;
  return (
    <p class="native">
      {names.map(({ name, languages, direction }, index) => (
        <Fragment key={name}>
          {index > 0 && ' · '}
          <bdi lang={languages[0]} dir={direction}>
            {name}
          </bdi>
        </Fragment>
      ))}
    </p>
  );
}

interface CardMarksProps extends Pick<CardModel, 'card'> {
  ids: string[];
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
