import { describe, expect, it } from 'vitest';
import { RELATIONS } from '../../../../src/core/corpus/vocabulary';
import { groupRelated } from '../../../../src/ui/entry/group-related';
import { RELATION_HEADINGS } from '../../../../src/ui/words/relation-headings';
import { LOCALES, messagesIn } from '../../../support/messages';
import { RELATED } from '../../../ui/fixtures/views';

describe('groupRelated', () => {
  it('has one group for each relation, in the order of the headings, “See also” last', () => {
    expect(groupRelated(RELATED).map((group) => group.heading)).toEqual([
      'relation.hasSplinter',
      'relation.foundedBy',
      'relation.relatedTo',
    ]);
  });

  it('keeps the order of entries within a group', () => {
    const [first] = RELATED;
    const twins = ['b', 'a'].map((id) => ({ ...(first as (typeof RELATED)[number]), id }));
    expect(groupRelated(twins).map((group) => group.entries.map(({ id }) => id))).toEqual([['b', 'a']]);
  });

  it('makes nothing of nothing', () => {
    expect(groupRelated([])).toEqual([]);
  });
});

it.each(LOCALES)('words every relation of the vocabulary, each differently, in %s', async (locale) => {
  const messages = await messagesIn(locale);
  const words = RELATIONS.map((relation) => messages.text(RELATION_HEADINGS[relation]));
  expect(words.every((word) => word.length > 0)).toBe(true);
  expect(new Set(words).size).toBe(RELATIONS.length);
});
