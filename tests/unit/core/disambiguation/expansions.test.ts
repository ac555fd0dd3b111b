import { describe, expect, test } from 'vitest';
import { findExpansions } from '../../../../src/core/disambiguation/expansions';
import { buildIndex } from '../../../../src/core/matching/build-index';
import { findCandidates } from '../../../../src/core/matching/find-candidates';
import { tokenise } from '../../../../src/core/text/tokenise';
import { makeEntry } from '../../../support/corpus';

const index = buildIndex([
  makeEntry({ id: 'ttp', label: 'Tehrik-i-Taliban Pakistan', aliases: [{ name: 'TTP', when: 'context' }] }),
  makeEntry({ id: 'tlp', label: 'Tehrik-e-Labbaik Pakistan', aliases: ['TLP'] }),
]);
const expansionsIn = (text: string) => {
  const tokens = tokenise(text, index.lexicon);
  return findExpansions({ text, tokens, candidates: findCandidates(index, { id: 0, text }, tokens) }, index);
};

describe('findExpansions', () => {
  test.each([
    ['the Tehreek-e-Taliban Pakistan (TTP) said', { TTP: 'ttp' }],
    ['the “Tehrik-i-Taliban Pakistan” (“TTP”) said', { TTP: 'ttp' }],
    ['the TTP (Tehrik-i-Taliban Pakistan) said', { TTP: 'ttp' }],
    ['thrombotic thrombocytopenic purpura (TTP) is', { TTP: null }],
    ['TTP (tactics, techniques and procedures) is', { TTP: null }],
    ['tactics, techniques and procedures (TTPs) are', { TTPs: null }],
    ['Inter-Symbol Interference (ISI) blurs', { ISI: null }],
    ['the Tehrik-i-Taliban Pakistan, or TTP, said', { TTP: 'ttp' }],
    ['the Tehreek-e-Taliban Pakistan, known as the TTP, said', { TTP: 'ttp' }],
    ['thrombotic thrombocytopenic purpura, or TTP, is', { TTP: null }],
    ['the Tehrik-e-Labbaik Pakistan, or TTP men', {}],
    ['the Tehrik-i-Taliban Pakistan (CIA)', {}],
    ['the army, or TTP, said', {}],
    ['a raid (TTP men did it)', {}],
    ['the group (TTP) said', {}],
    ['TTP said', {}],
  ])('in %j finds %j', (text, expected) => {
    expect(expansionsIn(text)).toEqual(expected);
  });
});
