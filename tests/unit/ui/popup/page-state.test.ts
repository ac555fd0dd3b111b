import { expect, it } from 'vitest';
import { pageStateOf } from '../../../../src/ui/popup/page-state';
import { PAGE } from '../../../ui/fixtures/world';

it('tells a page with terms from one without', () => {
  expect(pageStateOf(PAGE)).toEqual({ is: 'marked', page: PAGE });
  expect(pageStateOf({ ...PAGE, terms: [] }).is).toBe('empty');
});

it('says that the site is off even while terms are still listed', () => {
  expect(pageStateOf({ ...PAGE, enabled: false }).is).toBe('off');
});
