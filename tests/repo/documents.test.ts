import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { projectFiles, readProjectFile, root } from './tracked-files';

const documents = projectFiles('.md').filter((path) => !path.includes('/entries/'));

/** Links to other files of the project, and folders and scripts that the text names in code spans. */
function referencesIn(path: string): string[] {
  const text = readProjectFile(path).replace(/```[\s\S]*?```/g, '');
  const links = [...text.replace(/`[^`\n]*`/g, '').matchAll(/\]\((?!https?:|#|mailto:)([^)#\s]+)[^)]*\)/g)].map(
    ([, target = '']) => join(dirname(path), target),
  );
  const spans = [...text.matchAll(/`((?:src|tests|data|public|entrypoints|\.ci)\/[\w./-]+)`/g)].map(
    ([, target = '']) => target,
  );
  return [...links, ...spans];
}

describe.each(documents)('%s', (path) => {
  test('speaks of files that exist', () => {
    expect(referencesIn(path).filter((target) => !existsSync(join(root, target)))).toEqual([]);
  });

  test('names npm scripts that exist', () => {
    const { scripts } = JSON.parse(readProjectFile('package.json')) as { scripts: Record<string, string> };
    const named = [...readProjectFile(path).matchAll(/npm run (?:-s )?([\w:-]+)/g)].map(([, script = '']) => script);
    expect(named.filter((script) => !(script in scripts))).toEqual([]);
  });
});

test('there are documents to check', () => {
  expect(documents).toContain('README.md');
});
