import { readFile } from 'node:fs/promises';
import { extname } from 'node:path';
import { convert } from 'html-to-text';

/**
 * The running text of a file: HTML as rendered, without scripts, menus' link targets and images; anything else as it stands.
 * Markdown is read as plain text: its marks stand between words and names do not contain them.
 * Throws when the file cannot be read.
 */
export async function readDocument(path: string): Promise<string> {
  const content = await readFile(path, 'utf8');
  if (!/^\.x?html?$/i.test(extname(path))) return content;
  return convert(content, {
    wordwrap: false,
    selectors: [
      { selector: 'a', options: { ignoreHref: true } },
      { selector: 'img', format: 'skip' },
      { selector: 'pre', format: 'skip' },
      { selector: 'code', format: 'skip' },
      ...['h1', 'h2', 'h3', 'h4', 'h5', 'h6'].map((selector) => ({ selector, options: { uppercase: false } })),
      { selector: 'table', format: 'dataTable', options: { uppercaseHeaderCells: false } },
    ],
  });
}
