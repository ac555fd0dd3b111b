import { useEffect, useRef, useState } from 'preact/hooks';
import type { EntryCard } from '../../core/views';
import type { Messages } from '../../i18n/messages';
import type { CardActions, MuteScope } from './card-model';
import { type CitationFormat, citeCard } from './cite-card';
import { copyText } from './copy-text';

/** What stands over the foot of a card: nothing, a choice, or what came of one. */
export type FootPanel =
  | { shows: 'nothing' }
  | { shows: 'copy' | 'mute' }
  | { shows: 'message'; text: string }
  /** `text` says what was done, and the reader may take it back. */
  | { shows: 'muted'; text: string; scope: MuteScope };

/** Long enough to be read; what was done stays done. In ms. */
const MESSAGE_MS = 4000;

/** What the tools of a card do, and what is to be shown of it. */
export function useFootPanel(card: EntryCard, actions: Pick<CardActions, 'setMuted'>, messages: Messages) {
  const [panel, setPanel] = useState<FootPanel>({ shows: 'nothing' });
  const latest = useRef(panel);
  latest.current = panel;

  useEffect(() => setPanel({ shows: 'nothing' }), [card.id]);
  useEffect(() => {
    if (panel.shows !== 'message') return;
    const timer = setTimeout(() => setPanel({ shows: 'nothing' }), MESSAGE_MS);
    return () => clearTimeout(timer);
  }, [panel]);

  const say = (text: string) => setPanel({ shows: 'message', text });
  const { id, label } = card;
  return {
    panel,
    toggle(shows: 'copy' | 'mute') {
      setPanel(latest.current.shows === shows ? { shows: 'nothing' } : { shows });
    },
    copy(format: CitationFormat) {
      copyText(citeCard(card, format, messages)).then((isDone) =>
        say(messages.text(isDone ? 'cardCopy.done' : 'cardCopy.failed')),
      );
    },
    mute(scope: MuteScope) {
      actions.setMuted(id, scope, true).then(
        () => setPanel({ shows: 'muted', scope, text: messages.text(`cardMute.done.${scope}`, { label }) }),
        () => say(messages.text('popup.switchFailed')),
      );
    },
    unmute(scope: MuteScope) {
      actions.setMuted(id, scope, false).then(
        () => say(messages.text('cardMute.undone', { label })),
        () => say(messages.text('popup.switchFailed')),
      );
    },
  };
}
