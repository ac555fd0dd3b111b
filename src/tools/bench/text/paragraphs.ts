import { textToBlocks } from '../../cli/text-blocks';
import type { LabelledText } from '../../eval/labelled-text';

/** UTF-16 offsets into a paragraph's text, end exclusive. */
export interface Stretch {
  start: number;
  end: number;
}

/** A paragraph to make running text of, with what is known of it. */
export interface Paragraph {
  text: string;
  /** Mentions labelled by hand, any of whose entries is right. */
  labelled: (Stretch & { entries: string[] })[];
  /** Stretches of which nobody has said what they are. */
  unknown: Stretch[];
}

/**
 * The paragraphs of labelled texts. Traps are unknown: side by side with other texts, a page that once made plain what they mean
 * no longer does.
 */
export function paragraphsOfText({ text, mentions, traps, general }: LabelledText): Paragraph[] {
  return textToBlocks(text).map(({ text: own, offset }) => {
    const within = <T extends Stretch>(stretches: readonly T[]) =>
      stretches
        .filter(({ start, end }) => start >= offset && end <= offset + own.length)
        .map((stretch) => ({ ...stretch, start: stretch.start - offset, end: stretch.end - offset }));
    return {
      text: own,
      labelled: within(mentions).map(({ start, end, entries }) => ({ start, end, entries })),
      unknown: within([...traps, ...general]).map(({ start, end }) => ({ start, end })),
    };
  });
}
