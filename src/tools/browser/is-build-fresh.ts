import { readdir, stat } from 'node:fs/promises';
import path from 'node:path';

/** Whether a built extension is there and younger than every file of its sources, which are paths relative to a root. */
export async function isBuildFresh(root: string, sources: string[], folder: string): Promise<boolean> {
  const built = await modifiedAt(path.join(folder, 'manifest.json'));
  if (built === null) return false;
  const times = await Promise.all(sources.map((source) => newestWithin(path.join(root, source))));
  return Math.max(...times) < built;
}

/** The time of the last change to a file, or to anything in a folder; 0 when there is neither. In ms since 1970. */
async function newestWithin(file: string): Promise<number> {
  const time = await modifiedAt(file);
  if (time === null) return 0;
  const info = await stat(file);
  if (!info.isDirectory()) return time;
  const within = await readdir(file, { recursive: true });
  const times = await Promise.all(within.map((name) => modifiedAt(path.join(file, name))));
  return Math.max(time, ...times.map((each) => each ?? 0));
}

async function modifiedAt(file: string): Promise<number | null> {
  return stat(file).then(
    ({ mtimeMs }) => mtimeMs,
    () => null,
  );
}
