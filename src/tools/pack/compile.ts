import { relative } from 'node:path';
import { BUNDLED_PACK_FOLDER } from './bundled-pack';
import { compilePack } from './compile-pack';
import { formatProblem } from './problem';
import { readPackFolder } from './read-pack-folder';

/** `npm run corpus:compile [-- FOLDER]`: compiles a pack and says what is in it, or what is wrong with it. */
const folder = process.argv[2] ?? BUNDLED_PACK_FOLDER;
const { pack, problems } = compilePack(await readPackFolder(folder));
const shown = relative(process.cwd(), folder) || '.';
for (const problem of problems) console.error(`${shown}/${formatProblem(problem)}`);
if (pack) {
  const bytes = Buffer.byteLength(JSON.stringify(pack));
  console.log(
    `${shown}: ${pack.entries.length} entries, ${pack.sources.length} sources cited, ${Math.round(bytes / 1024)} kB`,
  );
} else {
  console.error(
    `${shown}: ${problems.length === 1 ? '1 problem' : `${problems.length} problems`}; nothing was compiled`,
  );
  process.exitCode = 1;
}
