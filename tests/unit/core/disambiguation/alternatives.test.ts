import { describe, expect, test } from 'vitest';
import { createGlossary } from '../../../../src/core/glossary';
import { makeEntry, makePack } from '../../../support/corpus';

const glossary = createGlossary(
  makePack([
    makeEntry({ id: 'raheel', kind: 'person', label: 'Raheel Sharif' }),
    makeEntry({ id: 'nawaz', kind: 'person', label: 'Nawaz Sharif' }),
    makeEntry({
      id: 'afghan-taliban',
      kind: 'group',
      label: 'Afghan Taliban',
      aliases: [{ name: 'Taliban', when: 'context' }],
    }),
    makeEntry({ id: 'ttp', kind: 'group', label: 'Tehrik-i-Taliban Pakistan', aliases: ['Pakistani Taliban', 'TTP'] }),
    makeEntry({ id: 'taliban-government', kind: 'institution', label: 'Taliban government' }),
    makeEntry({ id: 'waziristan', kind: 'place', label: 'Waziristan', aliases: [{ name: 'Wana', when: 'context' }] }),
    makeEntry({ id: 'wana-camp', kind: 'place', label: 'Wana Camp' }),
    makeEntry({
      id: 'pti',
      kind: 'institution',
      label: 'Tehreek-e-Insaf',
      aliases: [{ name: 'PTI', when: 'context' }],
    }),
    makeEntry({ id: 'pti-youth', kind: 'institution', label: 'PTI Youth Wing' }),
  ]),
);
const ABOUT = 'Kabul and Islamabad, Pakistan and Afghanistan.';

/** The last mention of a page, and what else it may mean. */
function last(...texts: string[]): string {
  const { spots } = glossary.scan({
    blocks: [ABOUT, ...texts].map((text, id) => ({ id, text })),
    undecided: [],
    evidence: null,
    page: {},
  });
  const spot = spots.at(-1);
  return `${spot?.surface} → ${[spot?.entry, ...(spot?.alternatives ?? []).map(({ entry }) => entry)].join(' or ')}`;
}

describe('of two that a page called by their full names', () => {
  test('the one called so less lately is an alternative', () => {
    expect(last('Nawaz Sharif spoke.', 'Raheel Sharif answered.', 'Sharif left.')).toBe('Sharif → raheel or nawaz');
  });

  test('the one called so much less often is none', () => {
    const often = 'Nawaz Sharif spoke. Nawaz Sharif waited. Nawaz Sharif left. ';
    expect(last('Raheel Sharif answered.', often, 'Sharif sat down.')).toBe('Sharif → nawaz');
  });

  test('the only one has no alternative', () => {
    expect(last('Nawaz Sharif spoke.', 'Sharif left.')).toBe('Sharif → nawaz');
  });
});

describe('a namesake, which no list has under the name', () => {
  test('is an alternative once the page called it in full', () => {
    expect(last('The Taliban denied it.')).toBe('Taliban → afghan-taliban');
    expect(last('Tehrik-i-Taliban Pakistan struck.', 'The Taliban denied it.')).toBe('Taliban → afghan-taliban or ttp');
    expect(last('The Pakistani Taliban struck.', 'The Taliban denied it.')).toBe('Taliban → afghan-taliban or ttp');
  });

  test('is none once the page said which it means', () => {
    const both = 'The Pakistani Taliban struck. The Afghan Taliban denied it.';
    expect(last(both, 'The Taliban left.')).toBe('Taliban → afghan-taliban');
  });

  test('is none where it is called by an abbreviation alone', () => {
    expect(last('The TTP struck.', 'The Taliban denied it.')).toBe('Taliban → afghan-taliban');
  });

  test('is none for a longer name, which says which is meant', () => {
    expect(last('The Pakistani Taliban struck.', 'The Afghan Taliban denied it.')).toBe(
      'Afghan Taliban → afghan-taliban',
    );
  });

  test.each([
    [
      'something of another sort',
      'The Taliban government fell. Taliban government men fled.',
      'The Taliban denied it.',
    ],
    ['a part of the same place', 'Wana Camp was shelled. Wana Camp burnt.', 'Wana was quiet.'],
    ['what is called after an abbreviation', 'The PTI Youth Wing met. The PTI Youth Wing left.', 'PTI denied it.'],
  ])('is not %s', (_, text, mention) => {
    expect(last(text, mention)).not.toContain(' or ');
  });
});

test('what is no mention has no alternatives, and what is left open stays so', () => {
  const text = 'Raheel Sharif met Nawaz Sharif. Sharif left.';
  const { spots } = glossary.scan({ blocks: [{ id: 0, text }], undecided: [], evidence: null, page: {} });
  expect(spots.map(({ surface }) => surface)).toEqual(['Raheel Sharif', 'Nawaz Sharif']);
});

test('a later slice may make a sure mention an open one', () => {
  const page = {};
  const [first, second] = [`${ABOUT} The Taliban denied it.`, 'Tehrik-i-Taliban Pakistan struck.'];
  const reply = glossary.scan({ blocks: [{ id: 0, text: first }], undecided: [], evidence: null, page });
  expect(reply.spots.at(-1)?.alternatives).toBeUndefined();
  const { evidence, undecided } = reply;
  const more = glossary.scan({ blocks: [{ id: 1, text: second }], undecided, evidence, page });
  const taliban = more.spots.find(({ surface }) => surface === 'Taliban');
  expect(taliban?.alternatives).toEqual([{ entry: 'ttp', label: 'Tehrik-i-Taliban Pakistan', kind: 'group', tier: 1 }]);
});
