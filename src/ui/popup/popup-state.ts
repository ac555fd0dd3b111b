/** Where the reader is in the popup. */
export type PopupPlace =
  /** The terms of the page in the tab, or why there are none. */
  | { at: 'terms' }
  /** Looking for an entry by name. */
  | { at: 'search'; query: string }
  /** Reading a full entry. */
  | { at: 'entry'; entry: string };

/** A place that the reader has left, and how far down it they were, in px. */
export interface LeftPlace {
  place: PopupPlace;
  scroll: number;
}

export interface PopupState {
  place: PopupPlace;
  /** The places walked through to get here, the last one last. */
  trail: readonly LeftPlace[];
  /** Where to scroll the present place to: 0 for one newly opened, else where the reader left it. */
  scroll: number;
}

/** One move of the reader. `scroll` is how far down the place they leave they were. */
export type PopupMove =
  | { do: 'open'; entry: string; scroll: number }
  | { do: 'type'; query: string; scroll: number }
  | { do: 'back' }
  | { do: 'showTerms' };

/** A walk longer than this forgets its beginning: nobody goes back that far one by one. */
const MAX_TRAIL = 50;

/** Opens at the entry that was last opened on this tab, with the page's terms one step back, else at the terms. */
export function startPopup(lastOpened: string | null): PopupState {
  const start: PopupState = { place: { at: 'terms' }, trail: [], scroll: 0 };
  return lastOpened === null ? start : movePopup(start, { do: 'open', entry: lastOpened, scroll: 0 });
}

/** The state after a move; the same state when the move changes nothing. */
export function movePopup(state: PopupState, move: PopupMove): PopupState {
  switch (move.do) {
    case 'open':
      if (state.place.at === 'entry' && state.place.entry === move.entry) return state;
      return goTo(state, { at: 'entry', entry: move.entry }, move.scroll);
    case 'type':
      return type(state, move.query, move.scroll);
    case 'back':
      return goBack(state);
    case 'showTerms':
      return state.place.at === 'terms' ? state : startPopup(null);
  }
}

/** What the search field holds. */
export function queryOf(state: PopupState): string {
  return state.place.at === 'search' ? state.place.query : '';
}

/** The place that one step back leads to. */
export function previousPlace(state: PopupState): PopupPlace | null {
  return state.trail.at(-1)?.place ?? null;
}

/** A search is one place however often its query changes, and an emptied field leads out of it. */
function type(state: PopupState, query: string, scroll: number): PopupState {
  if (state.place.at !== 'search') return query === '' ? state : goTo(state, { at: 'search', query }, scroll);
  if (query === '') return goBack(state);
  return query === state.place.query ? state : { ...state, place: { at: 'search', query }, scroll: 0 };
}

function goTo(state: PopupState, place: PopupPlace, scroll: number): PopupState {
  return { place, trail: [...state.trail, { place: state.place, scroll }].slice(-MAX_TRAIL), scroll: 0 };
}

function goBack(state: PopupState): PopupState {
  const last = state.trail.at(-1);
  return last ? { place: last.place, trail: state.trail.slice(0, -1), scroll: last.scroll } : state;
}
