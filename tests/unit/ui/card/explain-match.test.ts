import { describe, expect, it } from 'vitest';
import type { CardMention } from '../../../../src/ui/card/card-model';
import { explainMatch } from '../../../../src/ui/card/explain-match';

const LABEL = 'Tehrik-i-Taliban Pakistan';

function explain(mention: Partial<CardMention>) {
  return explainMatch({ surface: LABEL, name: LABEL, method: 'exact', because: '', ...mention }, LABEL);
}

describe('explainMatch', () => {
  it('has nothing to explain when the page uses the usual name', () => {
    expect(explain({})).toBeNull();
  });

  it('does NOT explain a difference of capitals, line breaks or invisible characters', () => {
    expect(explain({ surface: 'TEHRIK-I-TALIBAN\n  Pakistan' })).toBeNull();
    expect(explain({ surface: 'Tehrik-i-Tali\u00ADban Pakistan' })).toBeNull();
  });

  it('quotes another name of the entry', () => {
    expect(explain({ surface: 'TTP', name: 'TTP' })).toEqual({
      isApproximate: false,
      sentence: 'The page writes “TTP”.',
    });
  });

  it('names the spelling that a variant stands for', () => {
    expect(explain({ surface: 'Tehreeke-e-Taliban', name: 'Tehrik-e-Taliban', method: 'variant' })).toEqual({
      isApproximate: false,
      sentence: 'The page writes “Tehreeke-e-Taliban”, a spelling of “Tehrik-e-Taliban”.',
    });
  });

  it('does NOT name the same spelling twice', () => {
    expect(explain({ surface: 'ttp', name: 'TTP', method: 'variant' })?.sentence).toBe('The page writes “ttp”.');
  });

  it('tells a likeness apart as approximate', () => {
    expect(explain({ surface: 'Tehrik Talban', name: 'Tehrik Taliban', method: 'fuzzy' })).toEqual({
      isApproximate: true,
      sentence: 'The page writes “Tehrik Talban”, close to “Tehrik Taliban”.',
    });
  });

  it('gives the reason when only the rest of the page says what is meant', () => {
    expect(
      explain({ surface: 'the group', name: 'group', method: 'context', because: 'the page names it in full.' }),
    ).toEqual({ isApproximate: false, sentence: 'The page writes “the group”: the page names it in full.' });
  });

  it('cuts a text that would fill the card', () => {
    const sentence = explain({ surface: 'x'.repeat(500) })?.sentence ?? '';
    expect(sentence).toContain('…');
    expect(sentence.length).toBeLessThan(120);
  });
});
