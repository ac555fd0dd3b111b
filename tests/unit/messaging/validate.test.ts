import { describe, expect, test } from 'vitest';
import { createGlossary } from '../../../src/core/glossary';
import { LIMITS } from '../../../src/messaging/contract';
import { isEnvelopeFor, openReply } from '../../../src/messaging/envelope';
import { validateBackgroundRequest } from '../../../src/messaging/validate';
import { makeEntry, makePack } from '../../support/corpus';

const scanRequest = { blocks: [{ id: 0, text: 'x' }], undecided: [], evidence: null, page: {} };

describe('validateBackgroundRequest', () => {
  test.each([
    ['scan', scanRequest],
    ['scan', { ...scanRequest, page: { title: 'T', language: 'en', date: '2022' } }],
    ['card', { entry: 'ttp' }],
    ['card', { entry: 'ttp', date: '2022-04-09' }],
    ['search', { query: '', limit: 10 }],
    ['listings', { entries: [] }],
    ['reportPage', { mode: 'on', enabled: true, entries: 3, fresh: false }],
    ['briefing', { entries: ['ttp'] }],
    ['briefing', { entries: ['ttp'], date: '2025-10-19' }],
  ])('lets a well-formed %s through unchanged', (call, request) => {
    expect(validateBackgroundRequest(call, request)).toEqual(request);
  });

  test('lets what a scan replied go back with the next request', () => {
    const glossary = createGlossary(
      makePack([
        makeEntry({ id: 'ttp', label: 'Tehrik-i-Taliban Pakistan', aliases: [{ name: 'TTP', when: 'context' }] }),
      ]),
    );
    const text = 'The TTP. Tehreeke-e-Taliban Pakistan (TTP). Kabul.';
    const { undecided, evidence } = glossary.scan({
      blocks: [{ id: 1, text }],
      undecided: [],
      evidence: null,
      page: {},
    });
    expect(undecided.length).toBeGreaterThan(0);
    const next = { blocks: [], undecided, evidence, page: {} };
    expect(validateBackgroundRequest('scan', next)).toEqual(next);
  });

  test.each([
    ['an unknown call', 'fly', {}, /there is no call "fly"/],
    ['no request', 'card', undefined, /"card" was refused/],
    ['a key too many', 'card', { entry: 'x', extra: 1 }, /extra/],
    ['a date that there is not', 'card', { entry: 'ttp', date: '2022-02-30' }, /date: no date/],
    ['a number for an id', 'entry', { entry: 3 }, /entry: /],
    ['too long a query', 'search', { query: 'x'.repeat(LIMITS.queryCharacters + 1), limit: 5 }, /query: /],
    ['too many results', 'search', { query: 'x', limit: LIMITS.searchResults + 1 }, /limit: /],
    [
      'too much text',
      'scan',
      { ...scanRequest, blocks: [{ id: 0, text: 'x'.repeat(LIMITS.scanCharacters + 1) }] },
      /more than 200000 characters/,
    ],
    ['a date that there is not', 'briefing', { entries: [], date: '2025-13-01' }, /date: must be a date/],
    ['too many entries', 'briefing', { entries: Array(LIMITS.briefingEntries + 1).fill('x') }, /entries: /],
    ['a candidate made up', 'scan', { ...scanRequest, undecided: [{ block: 0 }] }, /undecided\.0/],
  ])('refuses %s, saying what is wrong', (_, call, request, message) => {
    expect(() => validateBackgroundRequest(call, request)).toThrow(message);
  });
});

test('only a call for this side is an envelope', () => {
  const envelope = { to: 'background', call: 'card', request: { entry: 'x' } };
  expect(isEnvelopeFor('background', envelope)).toBe(true);
  expect(isEnvelopeFor('page', envelope)).toBe(false);
  for (const stranger of [null, undefined, 'card', 3, {}, { to: 'background' }, { ...envelope, call: 3 }]) {
    expect(isEnvelopeFor('background', stranger)).toBe(false);
  }
});

test('a reply is opened to its value, and its failure is thrown', () => {
  expect(openReply({ value: 3 })).toBe(3);
  expect(openReply({ value: null })).toBeNull();
  expect(openReply({})).toBeUndefined();
  expect(() => openReply({ error: 'refused' })).toThrow('refused');
  for (const nothing of [undefined, null, 3]) expect(() => openReply(nothing)).toThrow('nobody answered');
});
