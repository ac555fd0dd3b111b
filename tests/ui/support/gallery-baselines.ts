import { mkdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { BrowserName } from '../../../src/tools/browser/find-browser';
import { comparePictures, shrinkPicture } from './compare-pictures';
import { VARIANTS, type Variant } from './gallery-variants';

const BASELINES = fileURLToPath(new URL('../gallery/baselines', import.meta.url));
/** Where pictures that differ are put, to be looked at. */
const DIFFERING = path.resolve('.output/gallery');
/** Letters may be drawn a little otherwise by another version of a browser; no icon, line or word is as small as this. In points. */
const MOST_DIFFERING = 6;
/** Says, in the environment, that pictures are to be kept and not compared: `npm run gallery:update`. */
const UPDATE = 'GALLERY_UPDATE';
export const isUpdating = () => process.env[UPDATE] !== undefined;
/** Has pictures be kept from now on, in processes that are started too. */
export function startUpdating(): void {
  process.env[UPDATE] = '1';
}

/**
 * Compares a picture of a view with the one that is kept, or keeps it where the baselines are being updated.
 * @returns null when they are alike; else what is to be done, in words. The picture is then in `.output/gallery/`.
 */
export async function checkPicture(
  browser: BrowserName,
  state: string,
  variant: Variant,
  picture: Uint8Array,
): Promise<string | null> {
  const name = `${state}.${variant}`;
  const baseline = path.join(BASELINES, browser, `${name}.png`);
  const actual = shrinkPicture(picture, VARIANTS[variant].scale);
  if (isUpdating()) {
    // What looks the same stays as it is: no file changes because letters were smoothed otherwise.
    if (isAlike(await compare(actual, baseline))) return null;
    await mkdir(path.dirname(baseline), { recursive: true });
    await writeFile(baseline, actual);
    return null;
  }
  const compared = await compare(actual, baseline);
  if (isAlike(compared)) return null;
  const folder = path.join(DIFFERING, browser);
  await mkdir(folder, { recursive: true });
  await writeFile(path.join(folder, `${name}.png`), picture);
  if (compared?.difference) await writeFile(path.join(folder, `${name}.difference.png`), compared.difference);
  const what =
    compared === null
      ? 'has no baseline'
      : compared.differing === null
        ? 'has another size than its baseline'
        : `differs from its baseline in ${compared.differing} points`;
  return `${name} in ${browser} ${what}. Look at .output/gallery/${browser}/${name}.png; if it is as it should be, run npm run gallery:update and commit tests/ui/gallery/baselines.`;
}

async function compare(actual: Uint8Array, baseline: string) {
  const expected = await readFile(baseline).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return null;
    throw error;
  });
  return expected && comparePictures(actual, expected);
}

function isAlike(compared: Awaited<ReturnType<typeof compare>>): boolean {
  return compared !== null && compared.differing !== null && compared.differing <= MOST_DIFFERING;
}
