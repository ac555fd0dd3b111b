import { relative } from 'node:path';
import { parseArgs } from 'node:util';
import { BUNDLED_PACK_FOLDER } from '../pack/bundled-pack';
import { compilePack } from '../pack/compile-pack';
import { PackError } from '../pack/problem';
import { readPackFolder } from '../pack/read-pack-folder';
import { checkPack } from './check-pack';
import { describeEntries, describeFindings, describeSummary } from './describe-check';
import { isError } from './finding';

const USAGE = `Usage: npm run -s corpus:check [-- FOLDER]   figures of a pack, its errors, and warnings by sort; fails when there are errors
       npm run -s corpus:check -- --all      lists every warning
       npm run -s corpus:check -- --entries  adds a table of every entry's figures`;
const LISTED_WARNINGS = 10;

async function main(): Promise<void> {
  const { values, positionals } = parseArgs({
    options: { all: { type: 'boolean' }, entries: { type: 'boolean' }, help: { type: 'boolean', short: 'h' } },
    allowPositionals: true,
  });
  if (values.help) return console.log(USAGE);
  const folder = positionals[0] ?? BUNDLED_PACK_FOLDER;
  const { pack, problems } = compilePack(await readPackFolder(folder));
  const shown = relative(process.cwd(), folder) || '.';
  if (!pack) throw new PackError(shown, problems);

  const check = checkPack(pack.entries, new Date());
  const errors = check.findings.filter(isError);
  const warnings = check.findings.filter((finding) => !isError(finding));
  const parts = [
    describeSummary(check),
    values.entries ? describeEntries(check) : '',
    describeFindings(errors, shown, Number.POSITIVE_INFINITY),
    describeFindings(warnings, shown, values.all ? Number.POSITIVE_INFINITY : LISTED_WARNINGS),
  ];
  console.log(parts.filter(Boolean).join('\n\n'));
  if (errors.length > 0) process.exitCode = 1;
}

await main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = error instanceof PackError ? 1 : 2;
});
