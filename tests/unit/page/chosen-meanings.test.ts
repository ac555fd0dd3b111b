import { expect, test, vi } from 'vitest';
import type { Meaning, Spot } from '../../../src/core/spot';
import { ChosenMeanings } from '../../../src/page/mentions/chosen-meanings';

const PAKISTANI: Meaning = { entry: 'ttp', label: 'Tehrik-i-Taliban Pakistan', kind: 'group', tier: 1 };

function spot(changes: Partial<Spot> = {}): Spot {
  return {
    block: 1,
    start: 4,
    end: 11,
    surface: 'Taliban',
    entry: 'afghan-taliban',
    label: 'Afghan Taliban',
    kind: 'group',
    tier: 2,
    name: 'Taliban',
    method: 'context',
    confidence: 0.7,
    reason: { kind: 'shared', label: 'Afghan Taliban' },
    alternatives: [PAKISTANI],
    ...changes,
  };
}

/** Meanings of a page whose address can be changed, with one spot seen. */
function seen() {
  const page = { address: 'https://news.example/a' };
  const meanings = new ChosenMeanings(() => page.address);
  expect(meanings.resolve(spot())).toEqual(spot());
  return { page, meanings };
}

test('a choice holds for the same form of the same entry, however it is cased, spaced or inflected', () => {
  const { meanings } = seen();
  meanings.choose({ surface: 'Taliban', entry: 'afghan-taliban' }, 'ttp');
  for (const surface of ['Taliban', 'TALIBAN', 'Tali\u00ADban', 'Taliban’s', "taliban'"]) {
    expect(meanings.resolve(spot({ surface }))).toMatchObject({ ...PAKISTANI, surface, confidence: 1 });
  }
});

test('a choice does not reach other forms, nor the same form where another entry is meant', () => {
  const { meanings } = seen();
  meanings.choose({ surface: 'Taliban', entry: 'afghan-taliban' }, 'ttp');
  const others = [spot({ surface: 'Afghan Taliban' }), spot({ entry: 'zealots' })];
  expect(others.map((other) => meanings.resolve(other))).toEqual(others);
});

test('it reaches mentions that are sure by themselves', () => {
  const { meanings } = seen();
  meanings.choose({ surface: 'Taliban', entry: 'afghan-taliban' }, 'ttp');
  const { alternatives: _, ...sure } = spot();
  expect(meanings.resolve(sure).entry).toBe('ttp');
});

test('it is taken back', () => {
  const { meanings } = seen();
  meanings.choose({ surface: 'Taliban', entry: 'afghan-taliban' }, 'ttp');
  meanings.choose({ surface: 'Taliban', entry: 'afghan-taliban' }, null);
  expect(meanings.resolve(spot())).toEqual(spot());
});

test('what was no alternative of any mention cannot be chosen', () => {
  const { meanings } = seen();
  meanings.choose({ surface: 'Taliban', entry: 'afghan-taliban' }, 'something-else');
  expect(meanings.resolve(spot())).toEqual(spot());
});

test('it ends with the page, in a document that turns into another', () => {
  const { page, meanings } = seen();
  meanings.choose({ surface: 'Taliban', entry: 'afghan-taliban' }, 'ttp');
  page.address = 'https://news.example/b';
  expect(meanings.resolve(spot())).toEqual(spot());
  page.address = 'https://news.example/a';
  expect(meanings.resolve(spot())).toEqual(spot());
});

test('listeners hear of each choice until their signal aborts', () => {
  const { meanings } = seen();
  const end = new AbortController();
  const listener = vi.fn();
  meanings.onChange(listener, end.signal);
  meanings.choose({ surface: 'Taliban', entry: 'afghan-taliban' }, 'ttp');
  meanings.choose({ surface: 'Taliban', entry: 'afghan-taliban' }, null);
  end.abort();
  meanings.choose({ surface: 'Taliban', entry: 'afghan-taliban' }, 'ttp');
  expect(listener).toHaveBeenCalledTimes(2);
});
