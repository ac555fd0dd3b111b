import { createInterface } from 'node:readline';
import { parseArgs } from 'node:util';
import type { Glossary } from '../../core/glossary';
import { BUNDLED_PACK_FOLDER } from '../pack/bundled-pack';
import { loadGlossary } from '../pack/load-bundle';
import { describeSpots } from './describe-spots';
import { readDocument } from './read-document';
import { spotLine } from './spot-lines';
import { spotText } from './spot-text';

const USAGE = `Usage: npm run -s spot -- FILE…      a table of the spots in text, Markdown or HTML files
       npm run -s spot -- --jsonl    one JSON object a line from standard input: {"id","text","title"?,"url"?,"date"?}`;

async function spotFiles(glossary: Glossary, paths: readonly string[]): Promise<void> {
  for (const path of paths) {
    try {
      const text = await readDocument(path);
      console.log(`${path}\n${describeSpots(text, spotText(glossary, text, {}))}\n`);
    } catch (error) {
      console.error(`${path}: cannot be read: ${error instanceof Error ? error.message : String(error)}`);
      process.exitCode = 1;
    }
  }
}

async function spotStandardInput(glossary: Glossary): Promise<void> {
  let number = 0;
  for await (const line of createInterface({ input: process.stdin, crlfDelay: Number.POSITIVE_INFINITY })) {
    number++;
    if (!line.trim()) continue;
    const reply = spotLine(glossary, line, number);
    if ('error' in reply) process.exitCode = 1;
    process.stdout.write(`${JSON.stringify(reply)}\n`);
  }
}

async function main(): Promise<void> {
  const { values, positionals } = parseArgs({
    options: { jsonl: { type: 'boolean' }, help: { type: 'boolean', short: 'h' } },
    allowPositionals: true,
  });
  if (values.help || (!values.jsonl && positionals.length === 0)) {
    console.log(USAGE);
    if (!values.help) process.exitCode = 2;
    return;
  }
  const glossary = await loadGlossary(BUNDLED_PACK_FOLDER);
  if (values.jsonl) await spotStandardInput(glossary);
  else await spotFiles(glossary, positionals);
}

await main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 2;
});
