import { describe, expect, test } from 'vitest';
import { createGlossary } from '../../../../src/core/glossary';
import { spotLine } from '../../../../src/tools/cli/spot-lines';
import { makeEntry, makePack } from '../../../support/corpus';

const glossary = createGlossary(
  makePack([makeEntry({ id: 'durand-line', label: 'Durand Line', kind: 'border', wikipedia: 'Durand Line' })]),
);
const answer = (request: unknown) => spotLine(glossary, JSON.stringify(request), 7);

describe('spotLine', () => {
  test('answers with every field of the contract', () => {
    expect(answer({ id: 'a', text: 'First.\n\nThe Durand Line.' })).toEqual({
      id: 'a',
      spots: [
        {
          start: 12,
          end: 23,
          surface: 'Durand Line',
          entry: 'durand-line',
          label: 'Durand Line',
          wikipedia: 'Durand Line',
          kind: 'border',
          confidence: 0.98,
          method: 'exact',
          because: 'the page writes the name Durand Line',
        },
      ],
    });
  });

  test('takes a title, an address and a date, or null for them', () => {
    expect(answer({ id: 1, text: '', title: 'T', url: 'https://example.org', date: '2022-04-01' })).toEqual({
      id: 1,
      spots: [],
    });
    expect(answer({ id: 1, text: '', title: null, url: null, date: null })).toEqual({ id: 1, spots: [] });
  });

  test.each([
    ['not JSON', '{"id": 1,', /^line 7: this is not JSON: /],
    ['no object', '[1]', /^line 7: .*"id"|not a JSON object/],
    ['without id', '{"text":"x"}', /^line 7: .*"id"/],
    ['without text', '{"id":"x"}', /^line 7: .*"text"/],
    ['with a text that is none', '{"id":"x","text":3}', /^line 7: needs a "text", a string/],
  ])('refuses a line that is %s', (_, line, error) => {
    expect(spotLine(glossary, line, 7)).toEqual({ id: null, error: expect.stringMatching(error) });
  });
});
