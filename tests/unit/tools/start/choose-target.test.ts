import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { expect, it } from 'vitest';
import { chooseTarget } from '../../../../src/tools/start/choose-target';

const HERE = fileURLToPath(import.meta.url);

it('shows the article that the extension ships when no address is given', () => {
  expect(chooseTarget(null, '/built/chrome-mv3')).toEqual({ folder: '/built/chrome-mv3', file: 'demo.html' });
});

it('opens an address of the web as it is', () => {
  expect(chooseTarget(new URL('https://example.org/a?b#c'), '/built')).toEqual({
    address: 'https://example.org/a?b#c',
  });
});

it('serves a file, where extensions may read it', () => {
  expect(chooseTarget(pathToFileURL(HERE), '/built')).toEqual({
    folder: path.dirname(HERE),
    file: path.basename(HERE),
  });
});

it('refuses a file that is not there, or that is a folder', () => {
  expect(() => chooseTarget(new URL('file:///no/such/article.html'), '/built')).toThrow('There is no file ');
  expect(() => chooseTarget(pathToFileURL(path.dirname(HERE)), '/built')).toThrow('There is no file ');
});
