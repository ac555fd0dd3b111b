import { Fragment } from 'preact';
import { LocatorMap } from '../map/locator-map';
import { AsOf } from '../parts/as-of';
import { Glyph } from '../parts/glyph';
import { InlineText } from '../parts/inline-text';
import { SourceLink } from '../parts/source-link';
import { findCited } from '../words/citations';
import { KIND_WORDS } from '../words/kind-words';
import { mergeNativeNames } from '../words/native-names';
import type { CardActions, CardModel } from './card-model';
import { CardSources } from './card-sources';
import { explainMatch, type MatchExplanation } from './explain-match';
import { cardStrings } from './strings';

/** More scripts than this would crowd the card; the full entry has them all. */
const SHOWN_NATIVE_NAMES = 2;

export function CardView({ model: { card, mention }, actions }: { model: CardModel; actions: CardActions }) {
  const match = explainMatch(mention, card.label);
  return (
    // The card stands inside a page of any language and direction: it says its own.
    <article class="backstory-card" lang="en" dir="ltr" aria-label={cardStrings.cardLabel(card.label)}>
      <div class="body">
        {card.map && <LocatorMap map={card.map} label={card.label} />}
        <p class="kind">{KIND_WORDS[card.kind]}</p>
        <h2 class="label">{card.label}</h2>
        <NativeLine card={card} />
        {match && <MatchNote match={match} />}
        <p class="summary">
          <InlineText pieces={card.summary} citations={(ids) => <CardMarks ids={ids} card={card} />} />
        </p>
        <CardSources sources={card.sources} />
      </div>
      <footer class="foot">
        <AsOf date={card.asOf} words={cardStrings.asOf} />
        <button type="button" class="open" onClick={() => actions.openEntry(card.id)}>
          {card.hasMore ? cardStrings.fullEntry : cardStrings.openEntry}
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

function MatchNote({ match }: { match: MatchExplanation }) {
  return (
    <p class={match.isApproximate ? 'match approximate' : 'match'}>
      {match.isApproximate && <strong>{cardStrings.approximate}</strong>} {match.sentence}
    </p>
  );
}

function CardMarks({ ids, card }: { ids: string[] } & Pick<CardModel, 'card'>) {
  return (
    <sup class="marks">
      {findCited(ids, card.sources).map(({ number, source }) => (
        <SourceLink key={number} source={source} label={cardStrings.sourceNumber(number, source.title)}>
          {number}
        </SourceLink>
      ))}
    </sup>
  );
}
