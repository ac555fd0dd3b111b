import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { listPages } from '../../../../src/tools/pages/list-pages';

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'backstory-list-'));
  for (const file of ['b.html', 'A.HTM', 'c.htm', 'style.css', 'README.md']) writeFileSync(join(folder, file), '');
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

it('lists HTML files alone, in order', async () => {
  expect(await listPages(folder, null)).toEqual(['A.HTM', 'b.html', 'c.htm']);
});

it('keeps to a filter, case aside', async () => {
  expect(await listPages(folder, 'a.h')).toEqual(['A.HTM']);
});

it('says so where there is no folder, and where no page fits', async () => {
  await expect(listPages(join(folder, 'none'), null)).rejects.toThrow(/There is no folder .*none: say --pages/);
  await expect(listPages(folder, 'zebra')).rejects.toThrow('None of the 3 pages');
});
