import { useMemo, useRef } from 'preact/hooks';
import type { Source } from '../../core/corpus/pack-schema';
import type { EntryView } from '../../core/views';
import type { Walk } from './walk';

/** Leads from a mark in the text to its source in the list, and back. */
export interface Citations {
  sources: readonly Source[];
  /** The id of the source's place in the list. */
  targetId(number: number): string;
  /** The address of that place, for a mark that is opened in a tab of its own. */
  hrefOf(number: number): string;
  /** Moves focus, and with it the view, to a source. */
  showSource(number: number, mark: HTMLElement): void;
  /** Moves focus to the mark that the reader came from, else to the first mark of the source. */
  returnToText(number: number): void;
}

const targetId = (number: number) => `source-${number}`;

export function useCitations({ id, sources }: EntryView, walk: Walk): Citations {
  const cameFrom = useRef<HTMLElement | null>(null);
  return useMemo(() => {
    const markOf = (number: number) => document.querySelector<HTMLElement>(`a[data-source="${number}"]`);
    return {
      sources,
      targetId,
      hrefOf: (number) => `${walk.hrefOf(id)}/${targetId(number)}`,
      showSource(number, mark) {
        cameFrom.current = mark;
        document.getElementById(targetId(number))?.focus();
      },
      returnToText(number) {
        const mark = cameFrom.current;
        const isItsMark = mark?.isConnected && mark.dataset.source === String(number);
        (isItsMark ? mark : markOf(number))?.focus();
      },
    };
  }, [id, sources, walk]);
}
