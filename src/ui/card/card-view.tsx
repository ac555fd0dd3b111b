import { useEffect, useRef, useState } from 'preact/hooks';
import type { Messages } from '../../i18n/messages';
import { Glyph } from '../parts/glyph';
import { CardBody } from './card-body';
import { CardFoot } from './card-foot';
import type { CardActions, CardModel } from './card-model';
import { useCardWalk } from './use-card-walk';

interface CardViewProps {
  model: CardModel;
  actions: CardActions;
  messages: Messages;
}

/** The card of a mention, in which the reader may walk on to other entries and back. */
export function CardView({ model, actions, messages }: CardViewProps) {
  const { card, previous, hasFailed, open, back } = useCardWalk(model.card, actions.fetchCard);
  const [isPinned, setPinned] = useState(false);
  const view = useRef<HTMLElement>(null);
  /** In CSS px. A card that shrank would slip away from under the pointer. */
  const [leastHeight, setLeastHeight] = useState(0);
  const isFirstDrawn = useRef(true);

  useEffect(() => {
    if (isFirstDrawn.current) isFirstDrawn.current = false;
    else view.current?.querySelector<HTMLElement>('.label')?.focus({ preventScroll: true });
  }, [card.id]);

  const walk = (step: () => void) => {
    setLeastHeight(view.current?.getBoundingClientRect().height ?? 0);
    step();
  };
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
      class="backstory-card"
      lang={messages.locale}
      dir={messages.direction}
      aria-label={messages.text('card.name', { label: card.label })}
      style={{ minBlockSize: isPinned ? 0 : leastHeight }}
      onKeyDown={onKeyDown}
    >
      <div class="body" key={card.id}>
        {previous && (
          <button type="button" class="back" aria-keyshortcuts="Alt+ArrowLeft" onClick={() => walk(back)}>
            <Glyph name="back" />
            {messages.pieces('cardWalk.back', { label: <bdi>{previous.label}</bdi> })}
          </button>
        )}
        <CardBody
          card={card}
          mention={previous ? null : model.mention}
          messages={messages}
          open={(id) => walk(() => open(id))}
        />
        <p class="failure" role="status">
          {hasFailed && messages.text('cardWalk.failed')}
        </p>
      </div>
      <CardFoot
        card={card}
        actions={actions}
        messages={messages}
        isPinned={isPinned}
        onPin={() => {
          setPinned(true);
          actions.pin();
        }}
      />
    </article>
  );
}
