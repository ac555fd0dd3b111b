import { describe, expect, it, vi } from 'vitest';
import type { EntryCard } from '../../../src/core/views';
import { CardCache } from '../../../src/page/hover/card-cache';

const cardOf = (id: string) => ({ id, label: id }) as EntryCard;

describe('CardCache', () => {
  it('asks once for a card and has it from then on', async () => {
    const ask = vi.fn(async ({ entry }: { entry: string }) => cardOf(entry));
    const cards = new CardCache(ask);
    expect(cards.get('ttp')).toBeUndefined();
    expect([await cards.fetch('ttp'), await cards.fetch('ttp')]).toEqual([true, true]);
    expect(cards.get('ttp')).toEqual(cardOf('ttp'));
    expect(ask).toHaveBeenCalledOnce();
  });

  it('says that there is none, and asks again the next time', async () => {
    const ask = vi.fn(async () => null);
    const cards = new CardCache(ask);
    expect([await cards.fetch('gone'), await cards.fetch('gone')]).toEqual([false, false]);
    expect(ask).toHaveBeenCalledTimes(2);
  });

  it('forgets the card that was not looked at for longest', async () => {
    const cards = new CardCache(async ({ entry }) => cardOf(entry));
    for (let i = 0; i < 20; i++) await cards.fetch(`entry-${i}`);
    await cards.fetch('entry-0');
    await cards.fetch('one-more');
    expect(cards.get('entry-0')).toBeDefined();
    expect(cards.get('entry-1')).toBeUndefined();
  });

  it('asks with the date of the page, and anew once the page has another', async () => {
    const ask = vi.fn(async ({ entry }: { entry: string; date?: string }) => cardOf(entry));
    let date: string | undefined = '2022-04-09';
    const cards = new CardCache(ask, () => date);
    await cards.fetch('ttp');
    await cards.fetch('ttp');
    date = undefined;
    await cards.fetch('ttp');
    expect(ask.mock.calls).toEqual([[{ entry: 'ttp', date: '2022-04-09' }], [{ entry: 'ttp' }]]);
  });
});
