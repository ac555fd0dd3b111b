import type { Source } from '../../core/corpus/pack-schema';
import type { ParsedEntry } from './parse-entry';
import type { Problem } from './problem';

/** Checks that every source and entry that an entry points at exists, and that no name surely means two entries. */
export function checkReferences(entries: readonly ParsedEntry[], sources: readonly Source[]): Problem[] {
  return [...checkCitations(entries, sources), ...checkLinks(entries), ...checkNames(entries)];
}

function checkCitations(entries: readonly ParsedEntry[], sources: readonly Source[]): Problem[] {
  const known = new Set(sources.map((source) => source.id));
  return entries.flatMap(({ file, entry, citations, lineOf }) => {
    const inLists = (['roles', 'status', 'timeline'] as const).flatMap((key) =>
      entry[key].flatMap((item, index) =>
        item.sources.map((source) => ({ source, line: lineOf([key, index, 'sources']) })),
      ),
    );
    return [...citations, ...inLists]
      .filter(({ source }) => !known.has(source))
      .map(({ source, line }) => ({
        file,
        line,
        message: `the source "${source}" is not in sources.yaml; add it there or correct the id`,
      }));
  });
}

function checkLinks(entries: readonly ParsedEntry[]): Problem[] {
  const known = new Set(entries.map(({ entry }) => entry.id));
  return entries.flatMap(({ file, entry, links, lineOf }) => {
    const related = entry.related.map(({ id }, index) => ({ entry: id, line: lineOf(['related', index]) }));
    return [...links, ...related].flatMap(({ entry: id, line }) => {
      if (id === entry.id) return [{ file, line, message: `"${id}" is this entry itself; remove the link` }];
      if (known.has(id)) return [];
      return [{ file, line, message: `there is no entry "${id}"; correct the id or remove the link` }];
    });
  });
}

function checkNames(entries: readonly ParsedEntry[]): Problem[] {
  const owners = new Map<string, string>();
  const problems: Problem[] = [];
  for (const { file, entry, lineOf } of entries) {
    const names = [
      ...(entry.aliases.some(({ name }) => name === entry.label)
        ? []
        : [{ name: entry.label, line: lineOf(['label']) }]),
      ...entry.aliases.flatMap(({ name, when }, index) =>
        when === 'always' ? [{ name, line: lineOf(['aliases', index]) }] : [],
      ),
    ];
    for (const { name, line } of names) {
      const owner = owners.get(name);
      if (owner === undefined) owners.set(name, entry.id);
      else if (owner !== entry.id) {
        problems.push({
          file,
          line,
          message: `"${name}" always means the entry "${owner}" too; give it "when: context" or "when: named" in one of them`,
        });
      }
    }
  }
  return problems;
}
