import { parseArgs } from 'node:util';
import { BUNDLED_PACK_FOLDER } from '../pack/bundled-pack';
import { loadGlossary } from '../pack/load-bundle';
import { describeEntry } from './describe-entry';

const USAGE = `Usage: npm run -s entry -- ID|NAME   an entry with its sources
       npm run -s entry -- --list    one JSON object a line for every entry`;
const SUGGESTIONS = 5;

async function main(): Promise<void> {
  const { values, positionals } = parseArgs({
    options: { list: { type: 'boolean' }, help: { type: 'boolean', short: 'h' } },
    allowPositionals: true,
  });
  const wanted = positionals.join(' ');
  if (values.help || (!values.list && !wanted)) {
    console.log(USAGE);
    if (!values.help) process.exitCode = 2;
    return;
  }
  const glossary = await loadGlossary(BUNDLED_PACK_FOLDER);
  if (values.list) {
    for (const { id, label, wikipedia, kind, tier, depth } of glossary.entries()) {
      console.log(JSON.stringify({ entry: id, label, wikipedia: wikipedia ?? null, kind, tier, depth }));
    }
    return;
  }
  const found = glossary.search(wanted, SUGGESTIONS);
  const named = found[0] && isNameOf(wanted, found[0]) ? found[0].id : undefined;
  const entry = glossary.entry(wanted) ?? (named === undefined ? null : glossary.entry(named));
  if (entry) console.log(describeEntry(entry));
  else {
    console.error(`There is no entry "${wanted}".`);
    if (found.length) console.error(`Nearest: ${found.map(({ id, label }) => `${label} (${id})`).join(', ')}`);
    process.exitCode = 1;
  }

  /** Search finds what is near; an entry is printed only for a name that it has. */
  function isNameOf(name: string, { label, matchedName }: { label: string; matchedName?: string }): boolean {
    const comparable = (text: string) => text.toLowerCase().replace(/[\s\-‐‑–]+/gu, ' ');
    return [label, matchedName ?? label].some((known) => comparable(known) === comparable(name));
  }
}

await main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 2;
});
