import type { Glossary } from '../../core/glossary';
import type { PageContext, Spot } from '../../core/spot';
import { describeReason } from './describe-reason';
import { textToBlocks } from './text-blocks';

/** A spot with its offsets into the whole text. `because` is a short reason that a reader understands, in English. */
export type TextSpot = Omit<Spot, 'block' | 'name' | 'reason' | 'tier' | 'alternatives'> & {
  because: string;
  wikipedia: string | null;
};

/** Every spot of a text, read as one page. Offsets are in UTF-16 code units. */
export function spotText(glossary: Glossary, text: string, page: PageContext): TextSpot[] {
  const blocks = textToBlocks(text);
  const offsets = new Map(blocks.map(({ id, offset }) => [id, offset]));
  const wikipedia = new Map(glossary.entries().map((entry) => [entry.id, entry.wikipedia ?? null]));
  const { spots } = glossary.scan({ blocks, undecided: [], evidence: null, page });
  return spots.map(({ block, name: _name, tier: _tier, alternatives: _alternatives, reason, ...spot }) => {
    const offset = offsets.get(block) ?? 0;
    return {
      ...spot,
      start: spot.start + offset,
      end: spot.end + offset,
      because: describeReason(reason),
      wikipedia: wikipedia.get(spot.entry) ?? null,
    };
  });
}
