import { describe, expect, it } from 'vitest';
import {
  type HoverEffect,
  type HoverEvent,
  type HoverState,
  initialHoverState,
  nextHoverState,
} from '../../../src/page/hover/hover-state';

type Target = 'a' | 'b';

/** The state machine with everything it asked for, in order. */
function createHover() {
  let state: HoverState<Target> = initialHoverState();
  const asked: HoverEffect<Target>[] = [];
  const lastToken = (type: HoverEffect<Target>['type']) => {
    const effect = asked.filter((each) => each.type === type).at(-1);
    if (!effect || !('token' in effect)) throw new Error(`Nothing was asked for of type ${type}.`);
    return effect.token;
  };
  const send = (event: HoverEvent<Target>) => {
    const { state: next, effects } = nextHoverState(state, event);
    state = next;
    asked.push(...effects);
    return effects.map(({ type }) => type);
  };
  const over = (target: Target, x = 0, { time = 0, isHeadedForCard = false } = {}) =>
    send({ type: 'over-mention', target, at: { x, y: 0 }, time, isHeadedForCard });
  const leave = (isHeadedForCard = false) => send({ type: 'over-nothing', isHeadedForCard });
  const settle = () => send({ type: 'settled', token: lastToken('wait-for-rest') });
  const rest = () => send({ type: 'rested', token: lastToken('wait-for-rest') });
  const fetched = (found = true) => send({ type: 'fetched', token: lastToken('fetch'), found });
  return {
    asked,
    send,
    over,
    leave,
    settle,
    rest,
    fetched,
    lastToken,
    shown: () => state.shown?.target ?? null,
    show(target: Target) {
      over(target);
      rest();
      fetched();
    },
    graceOver: () => send({ type: 'grace-over', token: lastToken('wait-for-grace') }),
  };
}

describe('opening', () => {
  it('asks for the card as soon as the pointer is over a mention, and waits for its rest', () => {
    expect(createHover().over('a')).toEqual(['wait-for-rest', 'fetch']);
  });

  it('shows the card once the pointer has rested and the card is there, in either order', () => {
    const hover = createHover();
    hover.over('a');
    expect(hover.rest()).toEqual([]);
    expect(hover.fetched()).toEqual(['show']);
    const other = createHover();
    other.over('a');
    expect(other.fetched()).toEqual([]);
    expect(other.rest()).toEqual(['show']);
  });

  it('takes small movements for rest, and starts the rest anew for larger ones without asking again', () => {
    const hover = createHover();
    hover.over('a', 0);
    expect(hover.over('a', 4)).toEqual([]);
    const early = hover.lastToken('wait-for-rest');
    expect(hover.over('a', 30)).toEqual(['wait-for-rest']);
    hover.fetched();
    expect(hover.send({ type: 'rested', token: early })).toEqual([]);
    expect(hover.rest()).toEqual(['show']);
  });

  it('takes a slow drift for rest, and the pace of a reader not', () => {
    const drifting = createHover();
    drifting.over('a', 0, { time: 0 });
    expect(drifting.over('a', 12, { time: 280 })).toEqual([]);
    const reading = createHover();
    reading.over('a', 0, { time: 0 });
    expect(reading.over('a', 50, { time: 250 })).toEqual(['wait-for-rest']);
  });

  it('does nothing with a rest or a card that comes after the pointer has left', () => {
    const hover = createHover();
    hover.over('a');
    hover.leave();
    expect([...hover.rest(), ...hover.fetched()]).toEqual([]);
    expect(hover.shown()).toBeNull();
  });

  it('does not take the late card of one mention for that of the next', () => {
    const hover = createHover();
    hover.over('a');
    const late = hover.lastToken('fetch');
    hover.over('b');
    hover.rest();
    expect(hover.send({ type: 'fetched', token: late, found: true })).toEqual([]);
    expect(hover.fetched()).toEqual(['show']);
    expect(hover.shown()).toBe('b');
  });

  it('gives up a mention without a card until the pointer has left it', () => {
    const hover = createHover();
    hover.over('a');
    hover.rest();
    expect(hover.fetched(false)).toEqual([]);
    expect(hover.over('a')).toEqual([]);
    hover.leave();
    expect(hover.over('a')).toEqual(['wait-for-rest', 'fetch']);
  });
});

describe('preparing', () => {
  it('has the card prepared once, when half of the rest is over and the card is there, in either order', () => {
    const hover = createHover();
    hover.over('a');
    expect(hover.settle()).toEqual([]);
    expect(hover.fetched()).toEqual(['prepare']);
    const other = createHover();
    other.over('a');
    expect(other.fetched()).toEqual([]);
    expect(other.settle()).toEqual(['prepare']);
    expect(other.over('a', 30)).toEqual(['wait-for-rest']);
    expect(other.settle()).toEqual([]);
    expect(other.rest()).toEqual(['show']);
  });

  it('prepares nothing for a pointer that has gone on', () => {
    const hover = createHover();
    hover.over('a');
    hover.fetched();
    const early = hover.lastToken('wait-for-rest');
    hover.over('a', 30);
    expect(hover.send({ type: 'settled', token: early })).toEqual([]);
  });

  it.each<[string, (hover: ReturnType<typeof createHover>) => string[]]>([
    ['leaves', (hover) => hover.leave()],
    ['goes to another mention', (hover) => hover.over('b')],
    ['goes to a card', (hover) => hover.send({ type: 'over-card' })],
    ['presses something', (hover) => hover.send({ type: 'dismissed' })],
    ['loses the mention', (hover) => hover.send({ type: 'lost' })],
    ['taps another mention', (hover) => hover.send({ type: 'tapped', target: 'b' })],
  ])('discards what was prepared when the reader %s', (_, act) => {
    const hover = createHover();
    hover.over('a');
    hover.fetched();
    hover.settle();
    expect(act(hover)[0]).toBe('discard');
    expect(hover.leave()).toEqual([]);
  });

  it('discards nothing that is shown', () => {
    const hover = createHover();
    hover.over('a');
    hover.fetched();
    hover.settle();
    hover.rest();
    expect(hover.send({ type: 'dismissed' })).toEqual(['hide']);
  });
});

describe('leaving', () => {
  it('hides the card when the grace is over', () => {
    const hover = createHover();
    hover.show('a');
    expect(hover.leave()).toEqual(['wait-for-grace']);
    expect(hover.shown()).toBe('a');
    expect(hover.graceOver()).toEqual(['hide']);
  });

  it('starts the grace once, however long the pointer moves about', () => {
    const hover = createHover();
    hover.show('a');
    hover.leave();
    expect(hover.leave()).toEqual([]);
  });

  it.each(['card', 'mention'])('keeps the card when the pointer is back on the %s in time', (where) => {
    const hover = createHover();
    hover.show('a');
    hover.leave();
    if (where === 'card') hover.send({ type: 'over-card' });
    else hover.over('a');
    expect(hover.graceOver()).toEqual([]);
    expect(hover.shown()).toBe('a');
  });

  it('gives a pointer on its way to the card more time with each of its moves', () => {
    const hover = createHover();
    hover.show('a');
    hover.leave(true);
    expect(hover.asked.at(-1)).toMatchObject({ type: 'wait-for-grace', isApproach: true });
    const early = hover.lastToken('wait-for-grace');
    expect(hover.leave(true)).toEqual(['wait-for-grace']);
    expect(hover.send({ type: 'grace-over', token: early })).toEqual([]);
    expect(hover.shown()).toBe('a');
    expect(hover.graceOver()).toEqual(['hide']);
  });

  it('gives a pointer that turns away from the card the short grace, and that once', () => {
    const hover = createHover();
    hover.show('a');
    hover.leave(true);
    expect(hover.leave(false)).toEqual(['wait-for-grace']);
    expect(hover.asked.at(-1)).toMatchObject({ isApproach: false });
    expect(hover.leave(false)).toEqual([]);
    expect(hover.graceOver()).toEqual(['hide']);
  });

  it('waits again for a pointer that turns back to the card in time', () => {
    const hover = createHover();
    hover.show('a');
    hover.leave(false);
    const short = hover.lastToken('wait-for-grace');
    hover.leave(true);
    expect(hover.send({ type: 'grace-over', token: short })).toEqual([]);
    expect(hover.shown()).toBe('a');
  });

  it('waits for a pointer that crosses another mention for long on its way to the card', () => {
    const hover = createHover();
    hover.show('a');
    hover.over('b', 0, { isHeadedForCard: true });
    const early = hover.lastToken('wait-for-grace');
    hover.over('b', 3, { isHeadedForCard: true });
    expect(hover.send({ type: 'grace-over', token: early })).toEqual([]);
    expect(hover.shown()).toBe('a');
  });

  it('keeps the card while the pointer crosses another mention on its way', () => {
    const hover = createHover();
    hover.show('a');
    hover.over('b');
    hover.send({ type: 'over-card' });
    expect([...hover.rest(), ...hover.fetched(), ...hover.graceOver()]).toEqual([]);
    expect(hover.shown()).toBe('a');
  });

  it('shows the card of another mention on which the pointer comes to rest', () => {
    const hover = createHover();
    hover.show('a');
    hover.over('b');
    hover.fetched();
    expect(hover.rest()).toEqual(['show']);
    expect(hover.shown()).toBe('b');
    expect(hover.graceOver()).toEqual([]);
  });
});

describe('ending', () => {
  it('hides a card that is sent away, and does not open it again before the pointer has left', () => {
    const hover = createHover();
    hover.show('a');
    expect(hover.send({ type: 'dismissed' })).toEqual(['hide']);
    expect(hover.over('a')).toEqual([]);
    expect(hover.over('b')).toEqual(['wait-for-rest', 'fetch']);
    expect(hover.over('a')).toEqual(['wait-for-rest', 'fetch']);
  });

  it('has nothing to hide when no card is shown, and forgets what it aimed at', () => {
    const hover = createHover();
    hover.over('a');
    expect(hover.send({ type: 'dismissed' })).toEqual([]);
    expect([...hover.rest(), ...hover.fetched()]).toEqual([]);
  });

  it('opens a mention again that was lost from under the pointer', () => {
    const hover = createHover();
    hover.show('a');
    expect(hover.send({ type: 'lost' })).toEqual(['hide']);
    expect(hover.over('a')).toEqual(['wait-for-rest', 'fetch']);
  });
});

describe('opening without the pointer', () => {
  it('shows the card at once, where it was asked for', () => {
    const hover = createHover();
    expect(hover.send({ type: 'opened', target: 'a', at: { x: 5, y: 7 } })).toEqual(['show']);
    expect(hover.asked.at(-1)).toEqual({ type: 'show', target: 'a', at: { x: 5, y: 7 }, isSheet: false });
    expect(hover.shown()).toBe('a');
  });

  it('takes the place of the card that is shown, and of what the pointer aims at', () => {
    const hover = createHover();
    hover.show('b');
    hover.over('a');
    hover.send({ type: 'opened', target: 'a', at: { x: 0, y: 0 } });
    expect(hover.rest()).toEqual([]);
    expect(hover.shown()).toBe('a');
  });

  it('brings back a card that was sent away', () => {
    const hover = createHover();
    hover.show('a');
    hover.send({ type: 'dismissed' });
    expect(hover.send({ type: 'opened', target: 'a', at: { x: 0, y: 0 } })).toEqual(['show']);
  });
});

describe('a finger', () => {
  it('has the sheet shown as soon as the card is there, without rest', () => {
    const hover = createHover();
    expect(hover.send({ type: 'tapped', target: 'a' })).toEqual(['fetch']);
    expect(hover.fetched()).toEqual(['show']);
    expect(hover.asked.at(-1)).toEqual({ type: 'show', target: 'a', isSheet: true });
  });

  it('gets nothing where there is no card', () => {
    const hover = createHover();
    hover.send({ type: 'tapped', target: 'a' });
    expect(hover.fetched(false)).toEqual([]);
    expect(hover.shown()).toBeNull();
  });

  it('keeps its sheet whatever a mouse passes over', () => {
    const hover = createHover();
    hover.send({ type: 'tapped', target: 'a' });
    expect(hover.over('b')).toEqual([]);
    hover.fetched();
    expect([hover.over('b'), hover.leave(), hover.send({ type: 'over-card' }), hover.leave()].flat()).toEqual([]);
    expect(hover.shown()).toBe('a');
  });

  it('replaces the card under a mouse, and one sheet by another', () => {
    const hover = createHover();
    hover.show('a');
    expect(hover.send({ type: 'tapped', target: 'b' })).toEqual(['hide', 'fetch']);
    hover.fetched();
    expect(hover.send({ type: 'tapped', target: 'a' })).toEqual(['hide', 'fetch']);
    hover.fetched();
    expect(hover.shown()).toBe('a');
  });

  it('changes nothing by a second tap on the same mention', () => {
    const hover = createHover();
    hover.send({ type: 'tapped', target: 'a' });
    expect(hover.send({ type: 'tapped', target: 'a' })).toEqual([]);
    hover.fetched();
    expect(hover.send({ type: 'tapped', target: 'a' })).toEqual([]);
  });

  it('sends it away, also before it is there, and may ask for it again', () => {
    const hover = createHover();
    hover.send({ type: 'tapped', target: 'a' });
    hover.send({ type: 'dismissed' });
    expect(hover.fetched()).toEqual([]);
    hover.send({ type: 'tapped', target: 'a' });
    hover.fetched();
    expect(hover.send({ type: 'dismissed' })).toEqual(['hide']);
    expect(hover.send({ type: 'tapped', target: 'a' })).toEqual(['fetch']);
  });

  it('leaves the mouse all it had, once the sheet has gone', () => {
    const hover = createHover();
    hover.send({ type: 'tapped', target: 'a' });
    hover.fetched();
    hover.send({ type: 'lost' });
    hover.show('b');
    expect(hover.shown()).toBe('b');
  });
});
