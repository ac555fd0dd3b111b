import type { EntryCard } from '../../../src/core/views';
import type { CardModel } from '../../../src/ui/card/card-model';
import { greenFrontCard, LINKED_SUMMARY, MIR_ZALAND, OTHER_MEANING, STANDING, TARVAND_LINE } from '../fixtures/views';
import { all, type GalleryState, type GalleryStates, nextFrame, type Stage, until } from './gallery-state';

const EXACT: CardModel['mention'] = {
  surface: 'Green Front of Kohestan',
  name: 'Green Front of Kohestan',
  method: 'exact',
  reason: { kind: 'spelling', spelling: { is: 'exact', name: 'Green Front of Kohestan' } },
};

interface CardChanges extends Pick<CardModel, 'choice' | 'isSheet'> {
  card?: Partial<EntryCard>;
  mention?: Partial<CardModel['mention']>;
}

/** The card of the Green Front with changes, then whatever the reader does in it. */
function card(changes: CardChanges | ((stage: Stage) => CardChanges), act?: () => Promise<unknown>): GalleryState {
  return {
    width: 400,
    async show(stage) {
      const { card: given, mention, ...more } = typeof changes === 'function' ? changes(stage) : changes;
      stage.harness.showCard(
        { ...more, card: greenFrontCard(given), mention: { ...EXACT, ...mention } },
        600,
        stage.locale,
      );
      await until('.foot');
      if (!act) return;
      // What a card does at first, it does after it has been painted.
      for (let frame = 0; frame < 3; frame++) await nextFrame();
      await act();
    },
  };
}

/** In the order of the foot of the card. */
const TOOLS = { copy: 0, mute: 1, pin: 2 } as const;
const press = (tool: keyof typeof TOOLS) => all('.tool')[TOOLS[tool]]?.click();

const { label, kind, nativeNames, summary, sources } = TARVAND_LINE;

export const CARD_STATES: GalleryStates = {
  'card-exact': card({}),
  'card-variant': card({ mention: { surface: 'Tahreek-e-Sabz', name: 'Tahrik-e Sabz', method: 'variant' } }),
  'card-approximate': card({
    mention: {
      surface: 'Tehrike Sabs',
      name: 'Tahrik-e Sabz',
      method: 'fuzzy',
      reason: { kind: 'spelling', spelling: { is: 'fuzzy', name: 'Tahrik-e Sabz' } },
    },
  }),
  'card-by-subject': card({
    mention: {
      surface: 'GFK',
      name: 'GFK',
      method: 'context',
      reason: { kind: 'subject', spelling: { is: 'exact', name: 'GFK' }, words: ['tarvand', 'valley', 'factions'] },
    },
  }),
  'card-other-meaning': card({ choice: OTHER_MEANING }),
  'card-chosen-meaning': card({ choice: OTHER_MEANING }, async () => {
    all('.meaning')[0]?.click();
    await until('.undo');
  }),
  'card-as-sheet': card({ choice: OTHER_MEANING, isSheet: true }),
  'card-as-it-was': card({ card: { standing: STANDING } }),
  'card-with-map': card(({ cardMap }) => ({
    card: { id: 'tarvand-line', label, kind, nativeNames, summary, sources, map: cardMap },
    mention: { surface: 'Tarvand Line', name: 'Tarvand Line' },
  })),
  'card-long-summary': card({
    card: {
      label: 'Council for the Coordination of the Valleys of Upper and Lower Kohestan and of their Eastern Approaches',
      standing: STANDING,
      summary: [
        ...LINKED_SUMMARY,
        {
          type: 'text',
          text: ' It began as a council of elders, became an armed alliance within two winters, and has since spoken for some of the valleys and against others; its leaders say that they want self-rule and no border of their own, which Tarvand does not believe and Kohestan will not discuss.',
        },
      ],
    },
  }),
  'card-arabic-script': card({
    card: {
      label: 'تحریک سبز کوهستان',
      nativeNames: [],
      summary: [{ type: 'text', text: 'Alliance of armed factions that is known by no name in Latin script.' }],
    },
    mention: { surface: 'تحریک سبز', name: 'تحریک سبز کوهستان', method: 'variant' },
  }),
  'card-without-sources': card({
    card: {
      sources: [],
      nativeNames: [],
      hasMore: false,
      summary: [{ type: 'text', text: 'Name of seven valleys, from the word for mountain.' }],
    },
  }),
  'card-of-a-person': card({
    card: {
      id: 'mir-zaland',
      label: MIR_ZALAND.label,
      kind: 'person',
      nativeNames: MIR_ZALAND.nativeNames,
      summary: MIR_ZALAND.summary,
      sources: MIR_ZALAND.sources,
      standing: {
        latest: {
          states: [
            { text: 'Leader of the Green Front', from: '2007-12-14', to: '2009-08', sources: ['institute-profile'] },
          ],
          isCurrent: false,
        },
      },
    },
    mention: { surface: 'Mir Zaland', name: 'Mir Zaland' },
  }),
  'card-copy': card({}, async () => {
    press('copy');
    await until('.choice');
  }),
  'card-mute': card({}, async () => {
    press('mute');
    await until('.choice');
  }),
  'card-muted': card({}, async () => {
    press('mute');
    (await until('.choice')).click();
    await until('.choice:only-of-type');
  }),
  'card-pinned': card({}, async () => {
    press('pin');
    await until('.tool:nth-of-type(4)');
  }),
  'card-walked-on': card({ card: { summary: LINKED_SUMMARY } }, async () => {
    (await until('.term')).click();
    await until('.back');
  }),
  'card-walk-failed': card({ card: { summary: LINKED_SUMMARY } }, async () => {
    all('.term')[1]?.click();
    await until('.failure:not(:empty)');
  }),
};
