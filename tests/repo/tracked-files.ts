import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = fileURLToPath(new URL('../..', import.meta.url));

/** Paths, relative to the root, of the files that git tracks or would track, which end in one of the endings. */
export function projectFiles(...endings: string[]): string[] {
  const { stdout } = spawnSync('git', ['ls-files', '--cached', '--others', '--exclude-standard', '-z'], {
    cwd: root,
    encoding: 'utf8',
  });
  return stdout
    .split('\0')
    .filter((path) => endings.some((ending) => path.endsWith(ending)) && existsSync(join(root, path)));
}

export function readProjectFile(path: string): string {
  return readFileSync(join(root, path), 'utf8');
}

/** How many lines a file has. */
export function lineCount(path: string): number {
  return readProjectFile(path).trimEnd().split('\n').length;
}
