import { expect, it } from 'vitest';
import { generatePage } from '../../../../src/tools/pages/generate-page';

const TEXTS = ['One two three four five six.', 'Fish & chips < everything, they say in town.'];

it('makes a page of at least so many words, the same each time', () => {
  const page = generatePage('Test', TEXTS, 500);
  const words = page
    .replace(/<[^>]+>/g, ' ')
    .trim()
    .split(/\s+/);
  expect(words.length).toBeGreaterThanOrEqual(500);
  expect(generatePage('Test', TEXTS, 500)).toBe(page);
});

it('has text stand as text', () => {
  expect(generatePage('Test', TEXTS, 20)).toContain('Fish &amp; chips &lt; everything');
});

it('does NOT go on for ever without texts', () => {
  expect(() => generatePage('Test', [' '], 10)).toThrow('There is no text');
});
