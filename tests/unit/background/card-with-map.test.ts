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
