import { useState } from 'preact/hooks';
import type { PageTerm } from '../../messaging/contract';
import { useMessages } from '../messages-context';
import { Glyph } from '../parts/glyph';
import { stepMention } from './step-mention';

interface TermJumpProps {
  term: PageTerm;
  /** Shows a mention on the page, counted from 0. */
  reveal: (entry: string, mention: number) => void;
}

/** Leads to the mentions of a term on the page, one after the other. */
export function TermJump({ term: { entry, label, mentions }, reveal }: TermJumpProps) {
  const messages = useMessages();
  const [shown, setShown] = useState<number | null>(null);
  function show(step: 1 | -1) {
    const mention = stepMention(shown, mentions, step);
    setShown(mention);
    reveal(entry, mention);
  }
  if (mentions === 1) {
    return (
      <div class="jump">
        <JumpButton label={messages.text('popup.showOnly', { label })} glyph="target" onClick={() => show(1)} />
      </div>
    );
  }
  const isShown = shown !== null && shown < mentions;
  return (
    <fieldset class="jump" aria-label={messages.text('popup.mentions', { label })}>
      <JumpButton label={messages.text('popup.showPrevious', { label })} glyph="up" onClick={() => show(-1)} />
      <span class="jump-count" role="status">
        {isShown
          ? messages.text('popup.mentionShown', { number: shown + 1, count: mentions })
          : messages.text('popup.mentionCount', { count: mentions })}
      </span>
      <JumpButton label={messages.text('popup.showNext', { label })} glyph="down" onClick={() => show(1)} />
    </fieldset>
  );
}

interface JumpButtonProps {
  label: string;
  glyph: 'up' | 'down' | 'target';
  onClick: () => void;
}

function JumpButton({ label, glyph, onClick }: JumpButtonProps) {
  return (
    <button type="button" class="quiet" aria-label={label} title={label} onClick={onClick}>
      <Glyph name={glyph} />
    </button>
  );
}
