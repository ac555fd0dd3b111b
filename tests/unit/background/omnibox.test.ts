import { describe, expect, it } from 'vitest';
import { targetOf } from '../../../src/background/omnibox';
import { describeSuggestion, escapeXml, firstWords } from '../../../src/background/omnibox-suggestion';
import { tidySelection } from '../../../src/background/selection-menu';
import { createGlossary } from '../../../src/core/glossary';
import { makeEntry, makePack } from '../../support/corpus';

const glossary = createGlossary(
  makePack([
    makeEntry({ id: 'kabul', label: 'Kabul', kind: 'place' }),
    makeEntry({ id: 'kabul-river', label: 'Kabul River', kind: 'place' }),
    makeEntry({ id: 'r-and-aw', label: 'Research & Analysis Wing', aliases: ['RAW'] }),
  ]),
);

describe('a line of the address bar', () => {
  const entry = { label: 'Research & Analysis <Wing>', summary: 'India’s "foreign" intelligence agency.' };
  it('is XML with every special character escaped for Chromium', () => {
    expect(describeSuggestion(entry, 'Institution', 'xml')).toBe(
      '<match>Research &amp; Analysis &lt;Wing&gt;</match> <dim>– Institution · India’s &quot;foreign&quot; intelligence agency.</dim>',
    );
    expect(escapeXml(`<a b='c'>`)).toBe('&lt;a b=&apos;c&apos;&gt;');
  });

  it('is plain for Firefox', () => {
    expect(describeSuggestion(entry, 'Institution', 'plain')).toBe(
      'Research & Analysis <Wing> – Institution · India’s "foreign" intelligence agency.',
    );
  });

  it.each([
    ['short enough', 20, 'short enough'],
    ['cut between words, here', 19, 'cut between words…'],
    ['Donaudampfschifffahrt', 10, 'Donaudamp…'],
  ])('has the first words of “%s” at %i', (text, most, expected) => {
    expect(firstWords(text, most)).toBe(expected);
    expect(expected.length).toBeLessThanOrEqual(most);
  });
});

describe('what was entered', () => {
  it.each([
    ['the label that was chosen', 'Kabul River', { entry: 'kabul-river' }],
    ['a label in other letters', 'kabul', { entry: 'kabul' }],
    ['an alias', ' raw ', { entry: 'r-and-aw' }],
    ['a beginning', 'kabul ri', { entry: 'kabul-river' }],
    ['nothing that we have', 'xyzzyq', { query: 'xyzzyq' }],
    ['nothing', '  ', { query: '' }],
  ])('leads from %s', (_, text, target) => {
    expect(targetOf(text, glossary)).toEqual(target);
  });
});

it.each([
  ['  “Durand\n  Line”,  ', 'Durand Line'],
  ['(TTP)', 'TTP'],
  ['Tehrik-i-Taliban', 'Tehrik-i-Taliban'],
  ['…', ''],
  ['x'.repeat(300), 'x'.repeat(200)],
])('a selection is tidied: “%s”', (selected, text) => {
  expect(tidySelection(selected)).toBe(text);
});
