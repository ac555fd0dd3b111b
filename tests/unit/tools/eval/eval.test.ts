import { describe, expect, test } from 'vitest';
import { createGlossary } from '../../../../src/core/glossary';
import type { TextSpot } from '../../../../src/tools/cli/spot-text';
import { explainText } from '../../../../src/tools/eval/explain-text';
import { parseLabelledText } from '../../../../src/tools/eval/labelled-text';
import { shortfalls } from '../../../../src/tools/eval/report';
import { addScore, emptyScore, figuresOf, reliabilityTable } from '../../../../src/tools/eval/score-spots';
import { makeEntry, makePack } from '../../../support/corpus';

const source = `---
title: A title
language: en
---
The [[TTP|ttp]] and [[Tehrek|ttp/taliban|variant]] in [[Pakistan|?]], not [[TTPs|!tactics]].
`;
const labelled = parseLabelledText('a', source);
const spot = (start: number, end: number, entry: string, confidence = 0.9) =>
  ({ start, end, entry, confidence, surface: '' }) as TextSpot;

describe('parseLabelledText', () => {
  test('takes the labels out of the text and says where they stood', () => {
    expect(labelled.text).toBe('The TTP and Tehrek in Pakistan, not TTPs.');
    expect(labelled.mentions).toEqual([
      { start: 4, end: 7, surface: 'TTP', entries: ['ttp'], variant: false },
      { start: 12, end: 18, surface: 'Tehrek', entries: ['ttp', 'taliban'], variant: true },
    ]);
    expect(labelled.traps).toEqual([{ start: 36, end: 40, surface: 'TTPs', why: 'tactics' }]);
    expect(labelled.general).toEqual([{ start: 22, end: 30, surface: 'Pakistan' }]);
    expect(labelled.title).toBe('A title');
  });

  test('refuses a malformed label and a missing front matter', () => {
    expect(() => parseLabelledText('b', '---\nlanguage: en\n---\nThe [[TTP]].')).toThrow(/b: a label is malformed/);
    expect(() => parseLabelledText('c', 'The [[TTP|ttp]].')).toThrow(/c: the front matter is missing/);
  });
});

describe('a score', () => {
  const figures = (...spots: TextSpot[]) => {
    const score = emptyScore();
    addScore(score, labelled, spots);
    return figuresOf(score);
  };

  test('of everything right is full', () => {
    expect(figures(spot(4, 7, 'ttp'), spot(12, 18, 'taliban'))).toEqual({
      precision: 1,
      recall: 1,
      variants: 1,
      trapped: 0,
    });
  });

  test('counts a wrong entry against precision and recall', () => {
    expect(figures(spot(4, 7, 'taliban'))).toEqual({ precision: 0, recall: 0, variants: 0, trapped: 0 });
  });

  test('counts a sprung trap, and leaves general mentions out', () => {
    expect(figures(spot(36, 39, 'ttp'), spot(22, 30, 'pakistan'))).toMatchObject({ precision: 0, trapped: 1 });
    expect(figures(spot(22, 30, 'pakistan')).precision).toBeNull();
  });

  test('below a floor is said in words', () => {
    const floors = { precision: 0.9, recall: 0.9, variants: 0.9, trapped: 0.1 };
    expect(shortfalls({ precision: 0.95, recall: 0.95, variants: 0.95, trapped: 0 }, floors)).toEqual([]);
    expect(shortfalls({ precision: 0.5, recall: 0.95, variants: null, trapped: 0.2 }, floors)).toEqual([
      'precision is 50.0 %, less than the 90.0 % of the floors',
      'variants: there was nothing to count',
      'trapped is 20.0 %, more than the 10.0 % of the floors',
    ]);
  });

  test('is grouped by confidence', () => {
    const judged = [0.55, 0.95, 1, 0.97].map((confidence) => ({ confidence, right: confidence > 0.96 }));
    expect(reliabilityTable(judged).map(({ from, spots, right }) => [from, spots, right])).toEqual([
      [0.5, 1, 0],
      [0.9, 3, 2],
    ]);
  });
});

test('an explanation shows every candidate, what became of it and why', () => {
  const glossary = createGlossary(
    makePack([
      makeEntry({ id: 'ttp', label: 'Tehrik-i-Taliban Pakistan', aliases: [{ name: 'TTP', when: 'context' }] }),
      makeEntry({ id: 'taliban', label: 'Taliban' }),
    ]),
  );
  expect(explainText(glossary, 'The Tehrik-i-Taliban Pakistan (TTP).')).toMatch(
    /Tehrik-i-Taliban Pakistan +Tehrik-i-Taliban Pakistan \(ttp\) +exact +0\.98 +taken[\s\S]+Taliban +Taliban \(taliban\) +exact +0\.98 +inside a longer one[\s\S]+TTP +TTP \(ttp\) .*the page itself writes TTP[\s\S]+TTP = ttp/,
  );
  expect(explainText(glossary, 'TTP')).toMatch(/dropped/);
  expect(explainText(glossary, 'Nothing')).toMatch(/^No candidate/);
});
