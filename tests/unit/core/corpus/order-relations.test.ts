import { describe, expect, it } from 'vitest';
import { allRelations } from '../../../../src/core/corpus/all-relations';
import { orderRelations } from '../../../../src/core/corpus/order-relations';
import { createGlossary } from '../../../../src/core/glossary';
import { makeEntry, makePack } from '../../../support/corpus';

type Draft = Parameters<typeof makeEntry>[0];

/** The ids related to the hub, in the order that is said to be the most telling. */
function orderedAround(hub: Draft, ...others: Draft[]): string[] {
  const entries = [hub, ...others].map(makeEntry);
  const relations = allRelations(entries);
  const context = {
    entry: (id: string) => entries.find((entry) => entry.id === id),
    degree: (id: string) => relations.get(id)?.length ?? 0,
  };
  return orderRelations(hub.id, relations.get(hub.id) ?? [], context).map(({ id }) => id);
}

const to = (...ids: string[]) => ({ related: ids.map((id) => ({ id, relation: 'related-to' as const })) });

describe('relations are ordered', () => {
  it.each([
    ['specialised entries first', { tier: 3 as const }, { tier: 1 as const }],
    ['full entries first', { depth: 'short' as const }, { depth: 'full' as const }],
    ['mutual ones first', {}, to('hub')],
    ['well-connected entries first', to('hub'), to('hub', 'else')],
    ['by label where all else is equal', { label: 'B' }, { label: 'A' }],
  ])('%s', (_, late, early) => {
    const order = orderedAround(
      { id: 'hub', ...to('late', 'early') },
      { id: 'late', ...late },
      { id: 'early', ...early },
      { id: 'else' },
    );
    expect(order).toEqual(['early', 'late']);
  });

  it('by tier before depth, and by depth before mutuality', () => {
    const order = orderedAround(
      { id: 'hub', ...to('mutual', 'full', 'special') },
      { id: 'mutual', tier: 2, ...to('hub') },
      { id: 'full', tier: 2, depth: 'full' },
      { id: 'special', tier: 1 },
    );
    expect(order).toEqual(['special', 'full', 'mutual']);
  });

  it('without those that lead nowhere', () => {
    expect(orderedAround({ id: 'hub', ...to('nowhere') })).toEqual([]);
  });

  it('in the entry that a reader sees', () => {
    const entries = [
      makeEntry({ id: 'hub', ...to('b', 'a') }),
      makeEntry({ id: 'b', tier: 2 }),
      makeEntry({ id: 'a' }),
    ];
    expect(
      createGlossary(makePack(entries))
        .entry('hub')
        ?.related.map(({ id }) => id),
    ).toEqual(['a', 'b']);
  });
});
