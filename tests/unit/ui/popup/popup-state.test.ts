import { describe, expect, it } from 'vitest';
import {
  movePopup,
  type PopupMove,
  type PopupState,
  previousPlace,
  queryOf,
  startPopup,
} from '../../../../src/ui/popup/popup-state';

const open = (entry: string, scroll = 0): PopupMove => ({ do: 'open', entry, scroll });
const type = (query: string, scroll = 0): PopupMove => ({ do: 'type', query, scroll });
const back: PopupMove = { do: 'back' };

function walk(...moves: PopupMove[]): PopupState {
  return moves.reduce(movePopup, startPopup(null));
}

describe('startPopup', () => {
  it('opens at the terms of the page when no entry was opened on the tab', () => {
    expect(startPopup(null)).toEqual({ place: { at: 'terms' }, trail: [], scroll: 0 });
  });

  it('opens at the entry last opened, with the terms one step back', () => {
    const state = startPopup('ttp');
    expect(state.place).toEqual({ at: 'entry', entry: 'ttp' });
    expect(movePopup(state, back).place).toEqual({ at: 'terms' });
  });
});

describe('walking through entries', () => {
  it('leads back through every entry in turn', () => {
    const state = walk(open('a'), open('b'), open('c'));
    expect(movePopup(state, back).place).toEqual({ at: 'entry', entry: 'b' });
    expect([back, back, back].reduce(movePopup, state).place).toEqual({ at: 'terms' });
  });

  it('brings the reader back to where they were on the page, and a new entry to its top', () => {
    const state = walk(open('a', 10), open('b', 240));
    expect(state.scroll).toBe(0);
    expect(movePopup(state, back).scroll).toBe(240);
    expect([back, back].reduce(movePopup, state).scroll).toBe(10);
  });

  it('does NOT lengthen the trail when an entry leads to itself', () => {
    const state = walk(open('a'));
    expect(movePopup(state, open('a'))).toBe(state);
  });

  it('goes nowhere back from the start', () => {
    const state = startPopup(null);
    expect(movePopup(state, back)).toBe(state);
    expect(previousPlace(state)).toBeNull();
  });

  it('forgets the beginning of a very long walk', () => {
    const state = walk(...Array.from({ length: 200 }, (_, index) => open(`entry-${index}`)));
    expect(state.trail).toHaveLength(50);
    expect(previousPlace(state)).toEqual({ at: 'entry', entry: 'entry-198' });
  });

  it('starts afresh when the reader asks for the terms of the page', () => {
    expect(walk(open('a'), open('b'), { do: 'showTerms' })).toEqual(startPopup(null));
  });
});

describe('searching', () => {
  it('is one step however many letters are typed', () => {
    const state = walk(open('a'), type('k'), type('ko'), type('kor'));
    expect(queryOf(state)).toBe('kor');
    expect(movePopup(state, back).place).toEqual({ at: 'entry', entry: 'a' });
  });

  it('leads back to where it was begun when the field is emptied', () => {
    const state = walk(open('a', 5), type('ko', 120), type(''));
    expect(state).toEqual({ ...walk(open('a', 5)), scroll: 120 });
    expect(queryOf(state)).toBe('');
  });

  it('comes back with its query when the reader returns from a result', () => {
    expect(queryOf(movePopup(walk(type('ko'), open('koribko')), back))).toBe('ko');
  });

  it('does NOT move when an empty field stays empty', () => {
    const state = walk(open('a'));
    expect(movePopup(state, type(''))).toBe(state);
  });

  it('shows no query outside the search', () => {
    expect(queryOf(walk(type('ko'), open('a')))).toBe('');
  });
});
