import { useEffect, useRef } from 'preact/hooks';
import type { EntryCard } from '../../core/views';
import type { Messages } from '../../i18n/messages';
import { AsOf } from '../parts/as-of';
import { Glyph } from '../parts/glyph';
import { type CardActions, MUTE_SCOPES } from './card-model';
import { Choices } from './choices';
import { CITATION_FORMATS } from './cite-card';
import { ToolButton } from './tool-button';
import { type FootPanel, useFootPanel } from './use-foot-panel';

interface CardFootProps {
  card: EntryCard;
  actions: CardActions;
  messages: Messages;
  isPinned: boolean;
  /** Null for a card that lies where it is. */
  onPin: (() => void) | null;
}

/** Those that open a choice, in the order of their buttons. */
const TOOLS = ['copy', 'mute'] as const;

/** As of when the card holds, and what can be done with it. */
export function CardFoot({ card, actions, messages, isPinned, onPin }: CardFootProps) {
  const { panel, toggle, copy, mute, unmute } = useFootPanel(card, actions, messages);
  const choices = useRef<HTMLFieldSetElement>(null);
  const tools = useRef<HTMLSpanElement>(null);
  const opened = useRef<(typeof TOOLS)[number] | null>(null);
  // The choice is what the reader asked for: the next key is for it.
  useEffect(() => {
    const button = choices.current?.querySelector('button');
    // A choice that is done with leaves the keyboard where it was opened.
    const tool =
      opened.current === null ? null : tools.current?.querySelectorAll('button')[TOOLS.indexOf(opened.current)];
    (button ?? tool)?.focus({ preventScroll: true });
    if (panel.shows === 'copy' || panel.shows === 'mute') opened.current = panel.shows;
    else if (panel.shows !== 'muted') opened.current = null;
  }, [panel.shows]);
  const label = card.label;
  return (
    <footer class="foot">
      <div class={panel.shows === 'nothing' ? 'panel' : 'panel shown'}>
        <p class="said" role="status">
          {saidIn(panel)}
        </p>
        {panel.shows === 'copy' && (
          <Choices name={messages.text('cardCopy.choose')} fieldset={choices}>
            {CITATION_FORMATS.map((format) => (
              <button key={format} type="button" class="choice" onClick={() => copy(format)}>
                {messages.text(`cardCopy.${format}`)}
              </button>
            ))}
          </Choices>
        )}
        {panel.shows === 'mute' && (
          <Choices name={messages.text('cardMute.choose', { label })} fieldset={choices}>
            {MUTE_SCOPES.map((scope) => (
              <button key={scope} type="button" class="choice" onClick={() => mute(scope)}>
                {messages.text(`cardMute.${scope}`)}
              </button>
            ))}
          </Choices>
        )}
        {panel.shows === 'muted' && (
          <Choices name={messages.text('cardMute.choose', { label })} isNameHidden fieldset={choices}>
            <button type="button" class="choice" onClick={() => unmute(panel.scope)}>
              {messages.text('cardMute.undo')}
            </button>
          </Choices>
        )}
      </div>
      <AsOf date={card.asOf} messages={messages} />
      <span class="tools" ref={tools}>
        <ToolButton
          glyph="copy"
          label={messages.text('cardCopy.copy')}
          isExpanded={panel.shows === 'copy'}
          onClick={() => toggle('copy')}
        />
        <ToolButton
          glyph="hide"
          label={messages.text('cardMute.mute')}
          isExpanded={panel.shows === 'mute'}
          onClick={() => toggle('mute')}
        />
        {/* One button for both, so that a keyboard stays where it was. */}
        {onPin && (
          <ToolButton
            glyph={isPinned ? 'corner' : 'pin'}
            label={messages.text(isPinned ? 'cardPin.move' : 'cardPin.pin')}
            onClick={isPinned ? actions.movePinned : onPin}
          />
        )}
        {isPinned && <ToolButton glyph="clear" label={messages.text('cardPin.close')} onClick={actions.closePinned} />}
      </span>
      <button type="button" class="open" onClick={() => actions.openEntry(card.id)}>
        {messages.text(card.hasMore ? 'card.fullEntry' : 'card.openEntry')}
        <Glyph name="forward" />
      </button>
    </footer>
  );
}

function saidIn(panel: FootPanel): string {
  return panel.shows === 'message' || panel.shows === 'muted' ? panel.text : '';
}
