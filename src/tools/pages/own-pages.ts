import { cp, mkdtemp, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { loadMaterial } from '../bench/material';
import { generatePage } from './generate-page';

/** The pages of our stories. */
export const OWN_ARTICLES = fileURLToPath(new URL('../../../tests/e2e/pages', import.meta.url));

/** A long read, and one that is longer than nearly anything on the web. In words. */
const GENERATED = { 'generated-8000-words.html': 8_000, 'generated-60000-words.html': 60_000 };

/** A folder of pages, and what removes it again where it was made for the occasion. */
export interface PageFolder {
  folder: string;
  remove(): Promise<void>;
}

/** A temporary folder with the pages of our stories, and with long ones made of the labelled texts. */
export async function makeOwnPages(): Promise<PageFolder> {
  const folder = await mkdtemp(path.join(os.tmpdir(), 'backstory-pages-'));
  await cp(OWN_ARTICLES, folder, { recursive: true });
  const { paragraphs } = await loadMaterial();
  const texts = paragraphs.map(({ text }) => text);
  for (const [file, words] of Object.entries(GENERATED)) {
    await writeFile(path.join(folder, file), generatePage(`A page of ${words} words`, texts, words));
  }
  return { folder, remove: () => rm(folder, { recursive: true, force: true }) };
}

/** The folder asked for, or else our own pages. */
export async function openPageFolder(folder: string | null): Promise<PageFolder> {
  return folder === null ? makeOwnPages() : { folder: path.resolve(folder), remove: async () => {} };
}
