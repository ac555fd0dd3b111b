import * as v from 'valibot';
import type { Glossary } from '../../core/glossary';
import { spotText, type TextSpot } from './spot-text';

const requestSchema = v.object({
  id: v.union([v.string(), v.number()], 'needs an "id", a string or a number'),
  text: v.string('needs a "text", a string'),
  title: v.nullish(v.string('has a "title" that is not a string')),
  url: v.nullish(v.string('has a "url" that is not a string')),
  date: v.nullish(v.string('has a "date" that is not a string')),
});

export type SpotLineReply = { id: string | number; spots: TextSpot[] } | { id: null; error: string };

/**
 * Answers one line of the command-line contract: a JSON object with a text, or an error that says what is wrong with it.
 * @param number of the line, counted from 1.
 */
export function spotLine(glossary: Glossary, line: string, number: number): SpotLineReply {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch (error) {
    return {
      id: null,
      error: `line ${number}: this is not JSON: ${error instanceof Error ? error.message : String(error)}`,
    };
  }
  const result = v.safeParse(requestSchema, value);
  if (!result.success) {
    const found = result.issues.map(({ message, path }) =>
      path?.[0]?.key === undefined ? 'is not a JSON object' : message,
    );
    return { id: null, error: `line ${number}: ${found.join('; ')}` };
  }
  const { id, text, title, date } = result.output;
  return { id, spots: spotText(glossary, text, { ...(title && { title }), ...(date && { date }) }) };
}
