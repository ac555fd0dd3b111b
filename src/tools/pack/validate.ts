import * as v from 'valibot';
import type { ParsedYaml } from './parse-yaml';
import type { Problem } from './problem';

type Step = string | number;

/**
 * Checks a parsed value against a schema.
 * @param path where in the YAML document the value stands.
 * @returns the value as the schema makes it, or null with a problem for each thing that is wrong.
 */
export function validate<TSchema extends v.GenericSchema>(
  schema: TSchema,
  value: unknown,
  { yaml, file, path = [] }: { yaml: ParsedYaml; file: string; path?: readonly Step[] },
): { output: v.InferOutput<TSchema> | null; problems: Problem[] } {
  const result = v.safeParse(schema, value);
  if (result.success) return { output: result.output, problems: [] };
  const problems = result.issues.map((issue) => {
    const within = pathOf(issue);
    return { file, line: yaml.lineOf([...path, ...within]), message: describeIssue(issue, within) };
  });
  return { output: null, problems };
}

function pathOf(issue: v.BaseIssue<unknown>): Step[] {
  return (issue.path ?? []).map((item) => item.key as Step);
}

function describeIssue(issue: v.BaseIssue<unknown>, path: Step[]): string {
  const place = path.join('.') || 'the document';
  const isObjectIssue = issue.type === 'strict_object';
  if (isObjectIssue && issue.expected === 'never')
    return `${place}: this key is not known; remove it or correct its spelling`;
  if (isObjectIssue && issue.received === 'undefined') return `${place} is missing; add it`;
  const found = typeof issue.input === 'object' ? '' : `, not ${JSON.stringify(issue.input)}`;
  return `${place} ${issue.message}${found}`;
}
