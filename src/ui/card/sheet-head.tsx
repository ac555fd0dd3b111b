import type { EntryKind } from '../../core/corpus/vocabulary';
import type { Messages } from '../../i18n/messages';
import { Glyph } from '../parts/glyph';

interface SheetHeadProps {
  /** What kind of thing the card is about. */
  kind: EntryKind;
  messages: Messages;
  onClose: () => void;
}

/** By what a sheet is drawn down, or closed. It says the kind in the card's stead: a sheet has little height. */
export function SheetHead({ kind, messages, onClose }: SheetHeadProps) {
  return (
    <header class="sheet-head">
      <span class="handle" aria-hidden="true" />
      <p class="kind">{messages.text(`kind.${kind}`)}</p>
      <button type="button" class="close" aria-label={messages.text('cardPin.close')} onClick={() => onClose()}>
        <Glyph name="clear" />
      </button>
    </header>
  );
}
