import { useEffect, useRef, useState } from 'preact/hooks';
import type { Messages } from '../../i18n/messages';
import { Glyph } from '../parts/glyph';
import { CardBody } from './card-body';
import { CardFoot } from './card-foot';
import type { CardActions, CardModel } from './card-model';
import { MeaningNote } from './meaning-note';
import { SheetHead } from './sheet-head';
import { useCardWalk } from './use-card-walk';
import { useMeaningChoice } from './use-meaning-choice';
import { useSwipeDown } from './use-swipe-down';

interface CardViewProps {
  model: CardModel;
  actions: CardActions;
  messages: Messages;
}

/** The card of a mention, in which the reader may walk on to other entries and back. */
export function CardView({ model, actions, messages }: CardViewProps) {
  const view = useRef<HTMLElement>(null);
  const { card, previous, hasFailed, open, back, startAnew } = useCardWalk(model.card, actions.fetchCard, () =>
    keepFocus(view.current),
  );
  const [isPinned, setPinned] = useState(false);
  /** In CSS px. A card that shrank would slip away from under the pointer. */
  const [leastHeight, setLeastHeight] = useState(0);
  const isSheet = model.isSheet ?? false;
  useSwipeDown(view, isSheet, actions.close);
  const isFirstDrawn = useRef(true);

  useEffect(() => {
    if (isFirstDrawn.current) isFirstDrawn.current = false;
    else view.current?.querySelector<HTMLElement>('.label')?.focus({ preventScroll: true });
  }, [card.id]);

  const walk = (step: () => void) => {
    setLeastHeight(view.current?.getBoundingClientRect().height ?? 0);
    step();
  };
  const meaning = useMeaningChoice(model, actions, messages, (chosen) => walk(() => startAnew(chosen)));
  const onKeyDown = (event: KeyboardEvent) => {
    if (!event.altKey || event.key !== 'ArrowLeft' || !previous) return;
    // The page's own history is not meant.
    event.preventDefault();
    walk(back);
  };
  return (
    // The card stands inside a page of any language and direction: it says its own.
    <article
      ref={view}
      class={isSheet ? 'backstory-card sheet' : 'backstory-card'}
      lang={messages.locale}
      dir={messages.direction}
      aria-label={messages.text('card.name', { label: card.label })}
      style={{ minBlockSize: isPinned || isSheet ? 0 : leastHeight }}
      onKeyDown={onKeyDown}
    >
      {isSheet && <SheetHead kind={card.kind} messages={messages} onClose={actions.close} />}
      <div class="body" key={card.id}>
        {previous && (
          <button type="button" class="back" aria-keyshortcuts="Alt+ArrowLeft" onClick={() => walk(back)}>
            <Glyph name="back" />
            <span>{messages.pieces('cardWalk.back', { label: <bdi>{previous.label}</bdi> })}</span>
          </button>
        )}
        <CardBody
          card={card}
          mention={previous || meaning.isChosen ? null : model.mention}
          note={!previous && <MeaningNote meaning={meaning} surface={model.mention.surface} messages={messages} />}
          messages={messages}
          hasKind={!isSheet}
          open={(id) => walk(() => open(id))}
        />
        <p class="failure" role="status">
          {hasFailed && messages.text('cardWalk.failed')}
        </p>
      </div>
      <p class="spoken" role="status">
        {meaning.said}
      </p>
      <CardFoot
        card={card}
        actions={actions}
        messages={messages}
        isPinned={isPinned}
        onPin={
          isSheet
            ? null
            : () => {
                setPinned(true);
                actions.pin();
              }
        }
      />
    </article>
  );
}

/** When what has focus is taken away, some browsers say that focus has left the card, which then closes: the card itself holds it. */
function keepFocus(view: HTMLElement | null): void {
  const root = view?.getRootNode();
  if (!view || !(root instanceof ShadowRoot) || !view.contains(root.activeElement)) return;
  view.tabIndex = -1;
  view.focus({ preventScroll: true });
}
