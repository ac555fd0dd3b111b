import { expect, test } from 'vitest';
import { DEFAULT_MARKING, isSameMarking, parseMarking } from '../../../src/settings/marking-settings';
import { parseSettings } from '../../../src/settings/settings';

test('by default the first mention in each section is underlined, in text and links, not in headings', () => {
  expect(parseSettings(undefined).marking).toEqual(DEFAULT_MARKING);
  expect(DEFAULT_MARKING).toMatchObject({ mentions: 'first-in-section', headings: false, links: true });
});

test.each([undefined, null, 'all', 7, []])('%j in storage means the defaults', (stored) => {
  expect(parseMarking(stored)).toEqual(DEFAULT_MARKING);
});

test('each choice that is wrong or absent is its default, and the others are kept', () => {
  const stored = { mentions: 'every', headings: 'yes', links: false, lastTier: 9, excludedKinds: ['person', 'pet', 4] };
  expect(parseMarking(stored)).toEqual({ ...DEFAULT_MARKING, links: false, excludedKinds: ['person'] });
  expect(parseMarking({ excludedKinds: 'person' })).toEqual(DEFAULT_MARKING);
});

test('what was stored is read back', () => {
  const chosen = { ...DEFAULT_MARKING, mentions: 'first-on-page', lastTier: 1, approximate: false } as const;
  expect(parseSettings({ marking: JSON.parse(JSON.stringify(chosen)) }).marking).toEqual(chosen);
});

test('choices are the same whatever the order in which they are written', () => {
  expect(isSameMarking(DEFAULT_MARKING, { ...DEFAULT_MARKING })).toBe(true);
  const { excludedKinds: _, ...rest } = DEFAULT_MARKING;
  expect(
    isSameMarking({ excludedKinds: ['law', 'person'], ...rest }, { ...rest, excludedKinds: ['person', 'law'] }),
  ).toBe(true);
  expect(isSameMarking(DEFAULT_MARKING, { ...DEFAULT_MARKING, headings: true })).toBe(false);
});
