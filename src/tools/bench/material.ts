import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { unpackPackFile } from '../../core/corpus/pack-file/read-pack-file';
import type { Entry, Pack } from '../../core/corpus/pack-schema';
import { parseLabelledText } from '../eval/labelled-text';
import { BUNDLED_PACK_FOLDER } from '../pack/bundled-pack';
import { everydayWords } from '../pack/everyday-words';
import { loadBundle } from '../pack/load-bundle';
import { generateEntries } from './names/generate-entries';
import { latinNamesOf } from './names/name-words';
import type { NameToFind } from './spotters/spotter';
import { type Paragraph, paragraphsOfText } from './text/paragraphs';

const TEXTS = fileURLToPath(new URL('../../../tests/eval/texts', import.meta.url));
const NAMES_SEED = 1893;

/** What everything that is measured is made of. */
export interface Material {
  paragraphs: Paragraph[];
  /** The bundled pack with generated entries added, until it has a number of names. */
  packOf(nameCount: number): Pack;
}

/** Reads the bundled pack and the labelled texts. Throws as `loadBundle` and `parseLabelledText` do. */
export async function loadMaterial(): Promise<Material> {
  const pack = unpackPackFile((await loadBundle(BUNDLED_PACK_FOLDER)).pack);
  const files = (await readdir(TEXTS)).filter((name) => name.endsWith('.md')).sort();
  const texts = await Promise.all(
    files.map(async (file) => parseLabelledText(file, await readFile(join(TEXTS, file), 'utf8'))),
  );
  const plain = everydayWords();
  for (const word of pack.contextWords) plain.add(word.toLowerCase());
  // The corpus's own prose has a name in every other line, which no page has.
  const paragraphs = texts.flatMap(paragraphsOfText);
  const entries = byMentions(pack.entries, paragraphs);
  return {
    paragraphs,
    packOf: (count) => ({
      ...pack,
      entries: generateEntries(entries, { count, seed: NAMES_SEED, isPlain: (word) => plain.has(word) }),
    }),
  };
}

/**
 * Entries, those first that the paragraphs speak of most, by label or as they are labelled, which general ones are not: few names are
 * then those that the text speaks of, and what more names cost is not the finding of more mentions.
 */
function byMentions(entries: readonly Entry[], paragraphs: readonly Paragraph[]): Entry[] {
  const labelled = new Map<string, number>();
  for (const id of paragraphs.flatMap((paragraph) => paragraph.labelled.flatMap((mention) => mention.entries)))
    labelled.set(id, (labelled.get(id) ?? 0) + 1);
  const text = paragraphs.map((paragraph) => paragraph.text).join('\n');
  const mentions = new Map(
    entries.map((entry) => [entry, Math.max(labelled.get(entry.id) ?? 0, text.split(entry.label).length - 1)]),
  );
  return [...entries].sort((a, b) => (mentions.get(b) ?? 0) - (mentions.get(a) ?? 0));
}

/** Every Latin name of entries. A name of several entries belongs to the first. */
export function namesToFind(entries: readonly Entry[]): NameToFind[] {
  return entries.flatMap((entry) => latinNamesOf(entry).map((name) => ({ name, entry: entry.id })));
}

/** General entries are never marked. */
const LAST_MARKED_TIER = 2;
const MIN_INJECTED_LENGTH = 5;

/** The names of entries that mean them on any page, and that a reader would know again misspelt. */
export function injectableNames(entries: readonly Entry[]): NameToFind[] {
  return entries.flatMap((entry) => {
    if (entry.tier > LAST_MARKED_TIER) return [];
    const always = entry.aliases.filter(({ when, not }) => when === 'always' && not.length === 0);
    const isLabelAlias = entry.aliases.some(({ name }) => name === entry.label);
    return [...(isLabelAlias ? [] : [entry.label]), ...always.map(({ name }) => name)]
      .filter((name) => name.length >= MIN_INJECTED_LENGTH && /^[A-Z][A-Za-z' -]*[a-z]$/.test(name))
      .map((name) => ({ name, entry: entry.id }));
  });
}
