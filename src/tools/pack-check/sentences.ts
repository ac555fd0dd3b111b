import type { Inline } from '../../core/corpus/pack-schema';

/**
 * A sentence, and what covers it: a mark of its own, which stands within or behind it and before the next sentence begins;
 * or the end of its paragraph, where all marks of the paragraph stand there and so cover the whole of it; or nothing.
 */
export interface Sentence {
  text: string;
  citedBy: 'mark' | 'paragraph' | null;
}

const SEGMENTER = new Intl.Segmenter('en', { granularity: 'sentence' });
/** An initial or a title at the end of a piece: the sentence goes on (George W. Bush, the U.S. Army, Gen. Musharraf). */
const RUNS_ON = /(?:^|[\s.(])(?:\p{Lu}|Brig|Col|Dr|Gen|Lt|Maj|Mr|Mrs|St)\.\s+$/u;

/** The sentences of one paragraph in reading order. */
export function sentencesOf(paragraph: readonly Inline[]): Sentence[] {
  let text = '';
  const marks: number[] = [];
  for (const inline of paragraph) {
    if (inline.type === 'citation') marks.push(text.length);
    else text += inline.text;
  }
  const coversAll = marks.length > 0 && marks.every((mark) => !/[\p{L}\p{N}]/u.test(text.slice(mark)));
  return piecesOf(text).map(({ start, end }) => {
    const hasMark = marks.some((mark) => mark > start && mark <= end);
    return { text: text.slice(start, end).trim(), citedBy: hasMark ? 'mark' : coversAll ? 'paragraph' : null };
  });
}

/** Where sentences begin and end; a sentence ends where the next begins. */
function piecesOf(text: string): { start: number; end: number }[] {
  const pieces: { start: number; end: number }[] = [];
  for (const { segment, index } of SEGMENTER.segment(text)) {
    const last = pieces.at(-1);
    const end = index + segment.length;
    const isContinued = last && (RUNS_ON.test(text.slice(last.start, last.end)) || !/[\p{L}\p{N}]/u.test(segment));
    if (isContinued) last.end = end;
    else pieces.push({ start: index, end });
  }
  return pieces;
}
