import * as v from 'valibot';
import { type Pack, packMetadataSchema, type Source, sourceSchema } from '../../core/corpus/pack-schema';
import { checkReferences } from './check-references';
import { parseEntry } from './parse-entry';
import { parseYaml } from './parse-yaml';
import type { Problem } from './problem';
import { validate } from './validate';

/** The text of a pack's files, by path relative to its folder: `pack.yaml`, `sources.yaml`, `entries/<id>.md`. */
export type PackFiles = ReadonlyMap<string, string>;

/**
 * Compiles the files of a pack.
 * @returns the pack, with the sources that some entry cites; or null and every problem that was found, in file order.
 */
export function compilePack(files: PackFiles): { pack: Pack | null; problems: Problem[] } {
  const problems: Problem[] = [];
  const metadata = compileMetadata(files.get('pack.yaml'), problems);
  const sources = compileSources(files.get('sources.yaml'), problems);
  const parsed = [...files]
    .filter(([file]) => file.startsWith('entries/') && file.endsWith('.md'))
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .flatMap(([file, text]) => {
      const result = parseEntry(text, file);
      problems.push(...result.problems);
      return result.parsed ?? [];
    });
  // References to entries that did not parse would be reported as missing: first things first.
  if (!problems.length) problems.push(...checkReferences(parsed, sources));
  if (!metadata || problems.length) return { pack: null, problems };

  const entries = parsed.map(({ entry }) => entry).sort((a, b) => (a.id < b.id ? -1 : 1));
  const cited = new Set(
    parsed.flatMap(({ entry, citations }) => [
      ...citations.map(({ source }) => source),
      ...[...entry.roles, ...entry.status, ...entry.timeline].flatMap((item) => item.sources),
    ]),
  );
  const pack: Pack = { format: 1, ...metadata, sources: sources.filter(({ id }) => cited.has(id)), entries };
  return { pack, problems };
}

function compileMetadata(text: string | undefined, problems: Problem[]) {
  const file = 'pack.yaml';
  if (text === undefined) {
    problems.push({
      file,
      line: 1,
      message: 'the file is missing; it names the pack, its licence and its context words',
    });
    return null;
  }
  const yaml = parseYaml(text, file);
  problems.push(...yaml.problems);
  if (yaml.problems.length) return null;
  const result = validate(packMetadataSchema, yaml.value, { yaml, file });
  problems.push(...result.problems);
  return result.output;
}

function compileSources(text: string | undefined, problems: Problem[]): Source[] {
  const file = 'sources.yaml';
  if (text === undefined) {
    problems.push({ file, line: 1, message: 'the file is missing; it lists every page that entries cite' });
    return [];
  }
  const yaml = parseYaml(text, file);
  problems.push(...yaml.problems);
  if (yaml.problems.length) return [];
  const result = validate(v.array(sourceSchema, 'must be a list of sources'), yaml.value, { yaml, file });
  problems.push(...result.problems);
  const sources = result.output ?? [];
  const seen = new Set<string>();
  for (const [index, { id }] of sources.entries()) {
    if (seen.has(id))
      problems.push({
        file,
        line: yaml.lineOf([index]),
        message: `the id "${id}" stands here twice; each source needs its own`,
      });
    seen.add(id);
  }
  return sources;
}
