import { describe, expect, it } from 'vitest';
import { createGlossary } from '../../../../src/core/glossary';
import { findNamed } from '../../../../src/core/search/find-named';
import { makeEntry, makePack } from '../../../support/corpus';

const glossary = createGlossary(
  makePack([
    makeEntry({ id: 'durand-line', label: 'Durand Line', native: { ps: ['ډيورنډ کرښه'] } }),
    makeEntry({
      id: 'ttp',
      label: 'Tehrik-i-Taliban Pakistan',
      aliases: [{ name: 'TTP', when: 'context' }, 'Pakistani Taliban'],
    }),
    makeEntry({ id: 'imran-khan', label: 'Imran Khan', aliases: [{ name: 'Khan', when: 'named' }] }),
    makeEntry({ id: 'ayub-khan', label: 'Ayub Khan', aliases: [{ name: 'Khan', when: 'named' }] }),
    makeEntry({ id: 'baitullah-mehsud', label: 'Baitullah Mehsud', aliases: [{ name: 'Mehsud', when: 'named' }] }),
    makeEntry({ id: 'india', label: 'India', tier: 3 }),
  ]),
);
const named = (text: string, title = '') => findNamed(text, { title }, glossary);

describe('the entry that a selection names', () => {
  it.each([
    ['its label', 'Durand Line', 'durand-line'],
    ['its label in other letters', 'durand line', 'durand-line'],
    ['a genitive of it', "Durand Line's", 'durand-line'],
    ['a spelling that nobody wrote down', 'Tehreeke-e-Taliban Pakistan', 'ttp'],
    ['a native name', 'ډيورنډ کرښه', 'durand-line'],
    ['an abbreviation that pages alone decide', 'TTP', 'ttp'],
    ['a name that is never underlined', 'India', 'india'],
    ['words around it', 'along the Durand Line', 'durand-line'],
  ])('is found by %s', (_, text, id) => {
    expect(named(text)).toBe(id);
  });

  it.each([
    ['two entries', 'Durand Line and Imran Khan'],
    ['a name that two bear', 'Khan'],
    ['a surname that others bear too', 'Mehsud'],
    ['nothing that we have', 'Bergen op Zoom'],
    ['a passage', 'He said that the Durand Line was drawn in haste by two men'],
  ])('is not sure of %s', (_, text) => {
    expect(named(text)).toBeNull();
  });
});
