import { describe, expect, it } from 'vitest';
import type { Relation } from '../../../../src/core/corpus/vocabulary';
import type { RelatedEntry } from '../../../../src/core/views';
import { chooseNearest } from '../../../../src/ui/entry/choose-nearest';
import { foldGroup } from '../../../../src/ui/entry/fold-group';
import { groupRelated } from '../../../../src/ui/entry/group-related';
import { GRAPH_WIDTH, layoutGraph, wrapLabel } from '../../../../src/ui/entry/layout-graph';

const entry = (id: string, relation: Relation = 'related-to'): RelatedEntry => ({
  id,
  label: id,
  kind: 'group',
  summary: '',
  relation,
});
const rows = (count: number) => Array.from({ length: count }, (_, index) => index);

describe('a group of related entries', () => {
  it.each([
    { count: 1, shown: 1 },
    { count: 8, shown: 8 },
    { count: 9, shown: 6 },
    { count: 117, shown: 6 },
  ])('of $count shows $shown at once, in order, and loses none', ({ count, shown }) => {
    const fold = foldGroup(rows(count));
    expect(fold.shown).toHaveLength(shown);
    expect([...fold.shown, ...fold.folded]).toEqual(rows(count));
  });
});

describe('the nearest relations', () => {
  const many = rows(20).map((index) => entry(`place-${index}`, 'location-of'));
  it('are taken from each relation in turn, in the order of the relations', () => {
    const groups = groupRelated([...many, entry('founder', 'founded-by'), entry('other'), entry('another')]);
    expect(chooseNearest(groups, 5).map(({ id }) => id)).toEqual(['founder', 'place-0', 'place-1', 'other', 'another']);
  });

  it('hold nothing twice', () => {
    const groups = groupRelated([entry('a', 'led-by'), entry('a', 'founded-by'), entry('b', 'founded-by')]);
    expect(chooseNearest(groups, 5).map(({ id, relation }) => [id, relation])).toEqual([
      ['a', 'led-by'],
      ['b', 'founded-by'],
    ]);
  });
});

describe('the drawing of relations', () => {
  it.each([3, 4, 7, 11])('keeps %i nodes apart, inside, and beside the middle', (count) => {
    const { nodes, height, centre } = layoutGraph(
      'Middle',
      rows(count).map((index) => entry(`n${index}`)),
    );
    expect(nodes).toHaveLength(count);
    for (const { x, y, isRight } of nodes) {
      expect(y).toBeGreaterThan(0);
      expect(y).toBeLessThan(height);
      expect(isRight ? x - centre.x : centre.x - x).toBeGreaterThan(90);
      expect(Math.min(x, GRAPH_WIDTH - x)).toBeGreaterThan(150);
    }
    for (const side of [true, false]) {
      const heights = nodes.filter(({ isRight }) => isRight === side).map(({ y }) => y);
      for (const [index, y] of heights.slice(1).entries()) expect(y - (heights[index] ?? 0)).toBeGreaterThanOrEqual(62);
    }
  });

  it.each([
    ['Tehrik-i-Taliban Pakistan', 25, ['Tehrik-i-Taliban Pakistan']],
    ['Federally Administered Tribal Areas', 25, ['Federally Administered', 'Tribal Areas']],
    ['One two three four five six seven', 9, ['One two', 'three…']],
    ['Donaudampfschifffahrtsgesellschaft', 18, ['Donaudampfschifff…']],
  ])('wraps “%s” at %i letters', (label, letters, lines) => {
    expect(wrapLabel(label, letters)).toEqual(lines);
  });
});
