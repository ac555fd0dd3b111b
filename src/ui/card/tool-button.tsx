import type { ComponentProps } from 'preact';
import { Glyph } from '../parts/glyph';

interface ToolButtonProps {
  glyph: ComponentProps<typeof Glyph>['name'];
  /** What it does: its name, and what the pointer is told. */
  label: string;
  /** Of what opens something: whether that is open. */
  isExpanded?: boolean;
  onClick: () => void;
}

/** A small drawing in the card's foot that does something. */
export function ToolButton({ glyph, label, isExpanded, onClick }: ToolButtonProps) {
  return (
    <button
      type="button"
      class="tool"
      aria-label={label}
      title={label}
      aria-expanded={isExpanded}
      onClick={() => onClick()}
    >
      <Glyph name={glyph} />
    </button>
  );
}
