import type { TextBlock } from '../../../core/spot';
import { mulberry32, shuffled } from '../random';
import { misspell } from './misspell';
import type { Paragraph, Stretch } from './paragraphs';

/** A name that was put into a text. */
export interface Injected extends Stretch {
  block: number;
  entry: string;
  spelling: 'exact' | 'misspelt';
}

/** A text of a known length with names at known places. */
export interface RunningText {
  blocks: TextBlock[];
  words: number;
  injected: Injected[];
  labelled: (Stretch & { block: number; entries: string[] })[];
  unknown: (Stretch & { block: number })[];
}

/** A name that may be put into a text. */
export interface InjectableName {
  name: string;
  entry: string;
}

/** One name is put in for so many words, spelt rightly and wrongly in turn. */
export const WORDS_PER_INJECTED_NAME = 25;
/** Between two words in small letters a name is neither the beginning of a sentence nor part of a longer name. */
const GAP = /(?<=\s\p{Ll}+) (?=\p{Ll})/gu;

/**
 * Paragraphs in random order, over again when they do not suffice, with names put in between their words, until there are so
 * many words. Misspellings that are names themselves are left out.
 */
export function makeRunningText(
  {
    paragraphs,
    names,
    isName,
  }: { paragraphs: readonly Paragraph[]; names: readonly InjectableName[]; isName: (text: string) => boolean },
  wordCount: number,
  seed: number,
): RunningText {
  const random = mulberry32(seed);
  const text: RunningText = { blocks: [], words: 0, injected: [], labelled: [], unknown: [] };
  let waiting: Paragraph[] = [];
  while (text.words < wordCount) {
    if (waiting.length === 0) waiting = shuffled(paragraphs, random);
    const paragraph = waiting.pop();
    if (!paragraph) throw new RangeError('there are no paragraphs to make a text of');
    const due = Math.floor((text.words + countWords(paragraph.text)) / WORDS_PER_INJECTED_NAME) - text.injected.length;
    addParagraph(text, paragraph, injections(due));
  }
  return text;

  function injections(count: number): { spelt: string; entry: string; spelling: Injected['spelling'] }[] {
    return Array.from({ length: Math.max(0, count) }, (_, at) => {
      const isExact = (text.injected.length + at) % 2 === 0;
      for (;;) {
        const { name, entry } = random.pick(names);
        if (isExact) return { spelt: name, entry, spelling: 'exact' };
        const spelt = misspell(name, random);
        if (spelt !== null && !isName(spelt)) return { spelt, entry, spelling: 'misspelt' };
      }
    });
  }

  function addParagraph(to: RunningText, paragraph: Paragraph, due: ReturnType<typeof injections>): void {
    const block = to.blocks.length;
    const closed = [...paragraph.labelled, ...paragraph.unknown.filter(({ end }) => end < paragraph.text.length)];
    const gaps = [...paragraph.text.matchAll(GAP)]
      .map(({ index }) => index)
      .filter((at) => !closed.some(({ start, end }) => at > start && at < end));
    const places = shuffled(gaps, random)
      .slice(0, due.length)
      .sort((a, b) => a - b);
    let written = '';
    let read = 0;
    // Offsets of what was known of the paragraph move with what is put in before them.
    const shifts: { at: number; by: number }[] = [];
    for (const [order, place] of places.entries()) {
      const injection = due[order];
      if (!injection) break;
      written += `${paragraph.text.slice(read, place)} `;
      const start = written.length;
      written += injection.spelt;
      to.injected.push({ block, start, end: written.length, entry: injection.entry, spelling: injection.spelling });
      shifts.push({ at: place, by: injection.spelt.length + 1 });
      read = place;
    }
    written += paragraph.text.slice(read);
    const moved = (offset: number) => shifts.reduce((sum, { at, by }) => (offset > at ? sum + by : sum), offset);
    const place = <T extends Stretch>(stretch: T) => ({
      ...stretch,
      block,
      start: moved(stretch.start),
      end: moved(stretch.end),
    });
    to.blocks.push({ id: block, text: written });
    to.words += countWords(written);
    to.labelled.push(...paragraph.labelled.map(place));
    to.unknown.push(...paragraph.unknown.map(place));
  }
}

function countWords(text: string): number {
  return text.match(/\S+/g)?.length ?? 0;
}
