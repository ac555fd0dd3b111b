import { describe, expect, test } from 'vitest';
import { mulberry32 } from '../../../../src/tools/bench/random';
import { misspell } from '../../../../src/tools/bench/text/misspell';
import { paragraphsOfText } from '../../../../src/tools/bench/text/paragraphs';
import { makeRunningText, WORDS_PER_INJECTED_NAME } from '../../../../src/tools/bench/text/running-text';
import { parseLabelledText } from '../../../../src/tools/eval/labelled-text';

const labelled = parseLabelledText(
  'a',
  `---
language: en
---
The lorries waited for days near the [[Durand Line|durand-line]] and nobody in [[Kabul|?]] knew why they had to.

A patient with [[TTP|!a disease]] needs a quick look at the film before anything else is done for him.
`,
);
const paragraphs = paragraphsOfText(labelled);
const names = [
  { name: 'Spin Boldak', entry: 'spin-boldak' },
  { name: 'Baitullah Mehsud', entry: 'mehsud' },
];
const make = (words: number, seed = 1, isName = (_: string) => false) =>
  makeRunningText({ paragraphs, names, isName }, words, seed);

describe('misspell', () => {
  test('changes one longer word and keeps its first letter', () => {
    const random = mulberry32(5);
    for (let i = 0; i < 200; i++) {
      const wrong = misspell('Mir of Kandahar', random);
      expect(wrong).toMatch(/^Mir of K\w+$/);
      expect(wrong).not.toBe('Mir of Kandahar');
    }
  });

  test('does NOT touch plain words, abbreviations and short names', () => {
    expect(misspell('Mir', mulberry32(1))).toBeNull();
    expect(misspell('FATA', mulberry32(1))).toBeNull();
    expect(misspell('border crossing', mulberry32(1))).toBeNull();
  });
});

describe('paragraphs', () => {
  test('of a labelled text know what is labelled in them, and that traps are not known', () => {
    const [first, second] = paragraphs;
    expect(first?.labelled.map(({ start, end }) => first.text.slice(start, end))).toEqual(['Durand Line']);
    expect(first?.unknown.map(({ start, end }) => first.text.slice(start, end))).toEqual(['Kabul']);
    expect(second?.unknown.map(({ start, end }) => second.text.slice(start, end))).toEqual(['TTP']);
  });
});

describe('running text', () => {
  test('has about as many words as asked for, and a name for so many of them', () => {
    const text = make(1_000);
    expect(text.words).toBeGreaterThanOrEqual(1_000);
    expect(text.words).toBeLessThan(1_050);
    expect(text.injected.length).toBeCloseTo(1_000 / WORDS_PER_INJECTED_NAME, -1);
  });

  test('says where each name stands, every other one misspelt', () => {
    const { blocks, injected } = make(1_000);
    const nameOf = new Map(names.map(({ name, entry }) => [entry, name]));
    for (const { block, start, end, entry, spelling } of injected) {
      const surface = blocks[block]?.text.slice(start, end);
      expect(surface === nameOf.get(entry)).toBe(spelling === 'exact');
      expect(blocks[block]?.text.slice(start - 1, start)).toBe(' ');
    }
    const misspelt = injected.filter(({ spelling }) => spelling === 'misspelt').length;
    expect(Math.abs(injected.length - 2 * misspelt)).toBeLessThanOrEqual(1);
  });

  test('moves labels with the names put in before them', () => {
    const { blocks, labelled: mentions, unknown } = make(1_000);
    expect(new Set(mentions.map(({ block, start, end }) => blocks[block]?.text.slice(start, end)))).toEqual(
      new Set(['Durand Line']),
    );
    expect(new Set(unknown.map(({ block, start, end }) => blocks[block]?.text.slice(start, end)))).toEqual(
      new Set(['Kabul', 'TTP']),
    );
  });

  test('is the same for the same seed', () => {
    expect(make(300)).toEqual(make(300));
    expect(make(300)).not.toEqual(make(300, 2));
  });

  test('does NOT misspell a name to another name', () => {
    const { blocks, injected } = make(1_000, 1, (text) => text.startsWith('Spin'));
    const misspelt = injected.filter(({ spelling }) => spelling === 'misspelt');
    expect(misspelt.filter(({ block, start }) => blocks[block]?.text.startsWith('Spin', start))).toEqual([]);
  });

  test('cannot be made of nothing', () => {
    expect(() => makeRunningText({ paragraphs: [], names, isName: () => false }, 10, 1)).toThrow(RangeError);
  });
});
