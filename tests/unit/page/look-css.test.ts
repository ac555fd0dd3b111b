import { expect, test } from 'vitest';
import { lookCss } from '../../../src/page/highlight/look-css';
import { DEFAULT_LOOK } from '../../../src/settings/look-settings';

const outsideOfMedia = (css: string) =>
  css
    .split('\n')
    .filter((line) => !line.startsWith('@media'))
    .join('\n');

test('exact and approximate matches have lines of different kinds, in the colour of the text', () => {
  const css = outsideOfMedia(lookCss(DEFAULT_LOOK));
  expect(css).toContain('::highlight(backstory-exact) { text-decoration: underline dotted currentColor;');
  expect(css).toContain('::highlight(backstory-approximate) { text-decoration: underline dashed currentColor;');
});

test('a look says all that another may have said: the last one in a page holds', () => {
  const looks = [DEFAULT_LOOK, { line: 'none', tint: true, colour: '#0c6170' } as const];
  const propertiesOf = (css: string) => [...outsideOfMedia(css).matchAll(/([a-z-]+):/g)].map(([, name]) => name);
  const [first, second] = looks.map((look) => propertiesOf(lookCss(look)));
  expect(first).toEqual(second);
});

test('without a line there still is one where the browser paints no tint', () => {
  const css = lookCss({ line: 'none', tint: true, colour: '#0c6170' });
  expect(outsideOfMedia(css)).not.toContain('underline ');
  expect(css).toMatch(/forced-colors: active\) \{ ::highlight\(backstory-exact\) \{ text-decoration: underline dotted/);
});
