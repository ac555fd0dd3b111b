import { readdir } from 'node:fs/promises';

/**
 * The names of the HTML files of a folder, in alphabetical order; only those that contain `filter`, case aside.
 * Throws when there is no such folder, or no such page in it.
 */
export async function listPages(folder: string, filter: string | null): Promise<string[]> {
  const files = await readdir(folder).catch(() => {
    throw new Error(`There is no folder ${folder}: say --pages with a folder of HTML files.`);
  });
  const pages = files.filter((file) => /\.html?$/i.test(file)).sort();
  if (pages.length === 0) throw new Error(`There is no HTML file in ${folder}.`);
  const wanted = filter?.toLowerCase() ?? '';
  const chosen = pages.filter((page) => page.toLowerCase().includes(wanted));
  if (chosen.length === 0)
    throw new Error(`None of the ${pages.length} pages in ${folder} has "${filter}" in its name.`);
  return chosen;
}
