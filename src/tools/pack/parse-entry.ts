import { type Entry, entryMetadataSchema } from '../../core/corpus/pack-schema';
import { type ParsedBody, parseBody } from './parse-body';
import { parseYaml } from './parse-yaml';
import type { Problem } from './problem';
import { validate } from './validate';

/** An entry with what the checks across files need to point at a line. */
export interface ParsedEntry {
  file: string;
  entry: Entry;
  citations: ParsedBody['citations'];
  links: ParsedBody['links'];
  lineOf(path: readonly (string | number)[]): number;
}

/** Parses one Markdown file with YAML front matter. The entry is null when the file has problems. */
export function parseEntry(text: string, file: string): { parsed: ParsedEntry | null; problems: Problem[] } {
  const id = file.replace(/^.*\//, '').replace(/\.md$/, '');
  const parts = /^---\r?\n([\s\S]*?)\r?\n---\r?\n?([\s\S]*)$/.exec(text);
  if (!parts) {
    const message = 'the front matter is missing; begin the file with a line "---", the keys, and another line "---"';
    return { parsed: null, problems: [{ file, line: 1, message }] };
  }
  const [, frontMatter = '', markdown = ''] = parts;
  const yaml = parseYaml(frontMatter, file, 2);
  if (yaml.problems.length) return { parsed: null, problems: yaml.problems };

  const { output: metadata, problems } = validate(entryMetadataSchema, expandShorthand(yaml.value), { yaml, file });
  const body = parseBody(markdown, file, frontMatter.split('\n').length + 3);
  problems.push(...body.problems);
  if (!/^[a-z0-9]+(-[a-z0-9]+)*$/.test(id)) {
    problems.push({
      file,
      line: 1,
      message: 'the file name is the id: use lower-case letters, digits and single hyphens',
    });
  }
  if (metadata?.depth === 'short' && body.sections.length) {
    problems.push({
      file,
      line: yaml.lineOf(['depth']),
      message: 'a short entry has no sections; remove them or "depth: short"',
    });
  }
  if (metadata?.depth === 'full' && !body.sections.length) {
    problems.push({
      file,
      line: 1,
      message: 'a full entry has sections such as "## Why it matters"; add them, or "depth: short"',
    });
  }
  if (!metadata || problems.length) return { parsed: null, problems };
  const entry = { id, ...metadata, summary: body.summary, sections: body.sections };
  return { parsed: { file, entry, citations: body.citations, links: body.links, lineOf: yaml.lineOf }, problems };
}

/** Authors may write an alias as its bare name, and one native name without a list. */
function expandShorthand(value: unknown): unknown {
  if (!isRecord(value)) return value;
  const { aliases, native } = value;
  return {
    ...value,
    ...(Array.isArray(aliases) && {
      aliases: aliases.map((alias) => (typeof alias === 'string' ? { name: alias } : alias)),
    }),
    ...(isRecord(native) && {
      native: Object.fromEntries(
        Object.entries(native).map(([language, names]) => [language, typeof names === 'string' ? [names] : names]),
      ),
    }),
  };
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
