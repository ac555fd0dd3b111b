import { describe, expect, it } from 'vitest';
import type { CardMention } from '../../../../src/ui/card/card-model';
import { explainMatch } from '../../../../src/ui/card/explain-match';

const SPELT: CardMention['reason'] = { kind: 'spelling', spelling: { is: 'exact', name: 'TTP' } };
const LABEL = 'Tehrik-i-Taliban Pakistan';

function explain(mention: Partial<CardMention>) {
  return explainMatch({ surface: LABEL, name: LABEL, method: 'exact', reason: SPELT, ...mention }, LABEL);
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
    expect(explain({ surface: 'TTP', name: 'TTP' })).toEqual({ key: 'card.plain', values: { surface: 'TTP' } });
  });

  it('names the spelling that a variant stands for', () => {
    expect(explain({ surface: 'Tehreeke-e-Taliban', name: 'Tehrik-e-Taliban', method: 'variant' })).toEqual({
      key: 'card.variant',
      values: { surface: 'Tehreeke-e-Taliban', name: 'Tehrik-e-Taliban' },
    });
  });

  it('does NOT name the same spelling twice', () => {
    expect(explain({ surface: 'ttp', name: 'TTP', method: 'variant' })?.key).toBe('card.plain');
  });

  it('tells a likeness apart as approximate', () => {
    expect(explain({ surface: 'Tehrik Talban', name: 'Tehrik Taliban', method: 'fuzzy' })).toEqual({
      key: 'card.fuzzy',
      values: { surface: 'Tehrik Talban', name: 'Tehrik Taliban' },
    });
  });

  it.each([
    { reason: { kind: 'named', label: LABEL }, key: 'card.named', values: { surface: 'the group', label: LABEL } },
    {
      reason: { kind: 'subject', spelling: { is: 'exact', name: 'group' }, words: ['kabul'] },
      key: 'card.subjectWords',
      values: { surface: 'the group', words: ['kabul'] },
    },
    {
      reason: { kind: 'subject', spelling: { is: 'exact', name: 'group' }, words: [] },
      key: 'card.subject',
      values: { surface: 'the group' },
    },
  ] as const)('gives the reason when only the rest of the page says what is meant: $key', ({ reason, key, values }) => {
    const mention = { surface: 'the group', name: 'group', method: 'context' } as const;
    expect(explain({ ...mention, reason: structuredClone(reason) as CardMention['reason'] })).toEqual({ key, values });
  });

  it.each([
    ['expansion', { kind: 'expansion', abbreviation: 'TTP', label: LABEL }],
    ['shared', { kind: 'shared', label: LABEL }],
  ] as const)('gives the reason of a name that means several things: %s', (key, reason) => {
    expect(explain({ surface: 'TTP', name: 'TTP', reason })).toEqual({
      key: `cardMatch.${key}`,
      values: { surface: 'TTP', label: LABEL },
    });
  });

  it('cuts a text that would fill the card', () => {
    const surface = explain({ surface: 'x'.repeat(500) })?.values.surface ?? '';
    expect(surface).toMatch(/^x+…$/);
    expect(surface.length).toBeLessThan(120);
  });
});
