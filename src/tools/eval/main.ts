import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import type { Glossary } from '../../core/glossary';
import { spotText } from '../cli/spot-text';
import { BUNDLED_PACK_FOLDER } from '../pack/bundled-pack';
import { loadGlossary } from '../pack/load-bundle';
import { explainText } from './explain-text';
import { parseLabelledText } from './labelled-text';
import { describeScore, type Floors, shortfalls } from './report';
import { addScore, emptyScore, figuresOf } from './score-spots';

const FOLDER = fileURLToPath(new URL('../../../tests/eval', import.meta.url));
const USAGE = `Usage: npm run eval                        scores the spotter on the labelled texts; fails below tests/eval/floors.json
       npm run eval -- --worst 30          lists more of the misses and false alarms
       npm run eval -- --explain "TEXT"    shows every candidate of a text and why it was taken or dropped`;

async function evaluate(glossary: Glossary, worst: number): Promise<void> {
  const files = (await readdir(join(FOLDER, 'texts'))).filter((name) => name.endsWith('.md')).sort();
  const score = emptyScore();
  for (const file of files) {
    const labelled = parseLabelledText(file.replace(/\.md$/, ''), await readFile(join(FOLDER, 'texts', file), 'utf8'));
    const { title, text, language } = labelled;
    addScore(score, labelled, spotText(glossary, text, { language, ...(title && { title }) }));
  }
  console.log(`${files.length} texts\n\n${describeScore(score, worst)}`);
  const floors = JSON.parse(await readFile(join(FOLDER, 'floors.json'), 'utf8')) as Floors;
  const short = shortfalls(figuresOf(score), floors);
  for (const line of short) console.error(line);
  if (short.length) process.exitCode = 1;
}

async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      explain: { type: 'string' },
      worst: { type: 'string', default: '12' },
      help: { type: 'boolean', short: 'h' },
    },
  });
  if (values.help) return console.log(USAGE);
  const glossary = await loadGlossary(BUNDLED_PACK_FOLDER);
  if (values.explain !== undefined) console.log(explainText(glossary, values.explain));
  else await evaluate(glossary, Number(values.worst));
}

await main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 2;
});
