import { expect, test } from 'vitest';
import { cardWithMap } from '../../../src/background/card-with-map';
import { createGlossary } from '../../../src/core/glossary';
import { unfoldMap } from '../../../src/core/map/map-data';
import { makeEntry, makePack } from '../../support/corpus';
import { makeOverview } from '../../support/map';

const glossary = createGlossary(
  makePack([
    makeEntry({ id: 'torkham', kind: 'border', coordinates: [34.12, 71.09] }),
    makeEntry({ id: 'guantanamo', kind: 'place', coordinates: [19.9, -75.1] }),
    makeEntry({ id: 'jirga' }),
    makeEntry({ id: 'durand-line', kind: 'border', label: 'Durand Line' }),
    makeEntry({ id: 'iran', kind: 'place', label: 'Iran', coordinates: [32.4, 53.7] }),
    makeEntry({ id: 'russia', kind: 'place', label: 'Russia', coordinates: [61, 100] }),
  ]),
);
const overview = unfoldMap(await makeOverview());
const loadMap = async () => overview;

test('the card of a place has a map with the place on it, small enough for a message', async () => {
  const map = (await cardWithMap(glossary, 'torkham', loadMap))?.map;
  expect(map).toMatchObject({ width: 120, height: 90, points: [[60, 45]] });
  expect(map?.durandLine).toMatch(/^M/);
  expect(JSON.stringify(map).length).toBeLessThan(16_000);
});

test.each(['guantanamo', 'jirga'])('the card of %s has none', async (id) => {
  expect(await cardWithMap(glossary, id, loadMap)).toEqual(glossary.card(id));
});

test('what has no place does NOT wait for the map', async () => {
  const never = () => Promise.reject(new Error('asked for the map'));
  expect(await cardWithMap(glossary, 'jirga', never)).toEqual(glossary.card('jirga'));
});

test('a card is there without its map when the map cannot be had', async () => {
  const broken = () => Promise.reject(new Error('no such file'));
  expect(await cardWithMap(glossary, 'torkham', broken)).toEqual(glossary.card('torkham'));
});

test('there is no card of an unknown entry', async () => {
  expect(await cardWithMap(glossary, 'nobody', loadMap)).toBeNull();
});

test('the card of the Durand Line has a map with all of the line on it', async () => {
  const map = (await cardWithMap(glossary, 'durand-line', loadMap))?.map;
  expect(map?.points).toEqual([]);
  expect(map?.shape).toEqual({ is: 'line', path: map?.durandLine });
  const places = [...(map?.shape?.path.matchAll(/([\d.-]+),([\d.-]+)/g) ?? [])].map(([, x, y]) => [
    Number(x),
    Number(y),
  ]);
  expect(places.length).toBeGreaterThan(20);
  for (const [x = -1, y = -1] of places) {
    expect(x > 0 && x < 120 && y > 0 && y < 90).toBe(true);
  }
  expect(JSON.stringify(map).length).toBeLessThan(24_000);
});

test('the card of a country has a map of all of it, and no point in its middle', async () => {
  const map = (await cardWithMap(glossary, 'iran', loadMap))?.map;
  expect(map).toMatchObject({ points: [], shape: { is: 'country', path: expect.stringMatching(/^M.*Z$/) } });
});

test('of a country that is mostly beyond the map there is none', async () => {
  expect(await cardWithMap(glossary, 'russia', loadMap)).toEqual(glossary.card('russia'));
});

test('a line does without a map that cannot be had', async () => {
  const broken = () => Promise.reject(new Error('no such file'));
  expect(await cardWithMap(glossary, 'durand-line', broken)).toEqual(glossary.card('durand-line'));
});
