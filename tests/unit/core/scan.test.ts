import { describe, expect, test } from 'vitest';
import type { Evidence } from '../../../src/core/disambiguation/evidence';
import { createGlossary } from '../../../src/core/glossary';
import type { Candidate } from '../../../src/core/matching/candidate';
import type { Spot } from '../../../src/core/spot';
import { makeEntry, makePack } from '../../support/corpus';

const glossary = createGlossary(
  makePack([
    makeEntry({
      id: 'ttp',
      label: 'Tehrik-i-Taliban Pakistan',
      aliases: [
        {
          name: 'TTP',
          when: 'context',
          not: ['thrombotic thrombocytopenic purpura', 'tactics, techniques and procedures'],
        },
        'Pakistani Taliban',
      ],
    }),
    makeEntry({ id: 'taliban', label: 'Taliban', tier: 2 }),
    makeEntry({ id: 'durand-line', label: 'Durand Line' }),
    makeEntry({
      id: 'imran-khan',
      kind: 'person',
      label: 'Imran Khan',
      tier: 2,
      aliases: [{ name: 'Khan', when: 'named' }],
    }),
    makeEntry({
      id: 'genghis-khan',
      kind: 'person',
      label: 'Genghis Khan',
      aliases: [{ name: 'Khan', when: 'named' }],
    }),
    makeEntry({ id: 'mir', label: 'Asfandyar Mir', aliases: [{ name: 'Mir', when: 'named' }] }),
    makeEntry({ id: 'pashtunistan', label: 'Pashtunistan' }),
    makeEntry({ id: 'safe-haven', label: 'Safe havens', aliases: [{ name: 'sanctuary', when: 'context' }] }),
    makeEntry({ id: 'india', label: 'India', tier: 3 }),
  ]),
);

function spotsIn(...texts: string[]): Spot[] {
  const blocks = texts.map((text, id) => ({ id, text }));
  return glossary.scan({ blocks, undecided: [], evidence: null, page: {} }).spots;
}
const shown = (spots: Spot[]) => spots.map(({ surface, entry, method }) => `${surface} → ${entry} ${method}`);

describe('a page about the subject', () => {
  test('has its names spotted, the longest of those that overlap', () => {
    expect(shown(spotsIn('The Tehrik-i-Taliban Pakistan crossed the Durand Line.'))).toEqual([
      'Tehrik-i-Taliban Pakistan → ttp exact',
      'Durand Line → durand-line exact',
    ]);
  });

  test('has ambiguous names spotted by what the rest of it says', () => {
    const spots = spotsIn(
      'The TTP struck again.',
      'Kabul denied it. The Taliban blame Pakistan.',
      'Talks on the Durand Line failed.',
    );
    expect(shown(spots)).toContain('TTP → ttp context');
    expect(spots.find(({ surface }) => surface === 'TTP')?.reason).toMatchObject({
      kind: 'subject',
      words: expect.arrayContaining(['kabul', 'pakistan']),
    });
  });

  test('has its own expansion of an abbreviation honoured', () => {
    const spots = spotsIn(
      'The Tehreeke-e-Taliban Pakistan (TTP) and the Taliban. TTP men crossed from Afghanistan into Pakistan.',
    );
    expect(spots.filter(({ surface }) => surface === 'TTP').map(({ reason }) => reason)).toEqual(
      Array(2).fill({ kind: 'expansion', abbreviation: 'TTP', label: 'Tehrik-i-Taliban Pakistan' }),
    );
  });

  test('has approximate names spotted, and said to be so', () => {
    const [spot] = spotsIn('Afyandar Mir spoke of Pakistan, Afghanistan and the Durand Line.');
    expect(spot).toMatchObject({
      entry: 'mir',
      method: 'fuzzy',
      reason: { spelling: { is: 'fuzzy', name: 'Asfandyar Mir' } },
    });
    expect(spot?.confidence).toBeLessThan(0.9);
  });

  test('does NOT have general entries spotted', () => {
    expect(shown(spotsIn('India and the Durand Line'))).toEqual(['Durand Line → durand-line exact']);
  });
});

describe('a page about something else', () => {
  test.each([
    ['in medicine', 'TTP is short for thrombotic thrombocytopenic purpura. TTP strikes suddenly.'],
    ['in security', 'Tactics, techniques and procedures (TTPs) are mapped; one TTP at a time.'],
    ['that names the country once', 'TTP is a rare blood disease; a registry in Pakistan counts it.'],
    ['with a common word', 'The bird sanctuary opens at nine.'],
    ['with a near name', 'Pashtunstan is what the typo said.'],
    ['with a surname', 'Khan took four wickets, said Mir.'],
  ])('%s has no spot', (_, text) => {
    expect(shown(spotsIn(text))).toEqual([]);
  });

  test('has a meaning of its own that outweighs a mention of the region', () => {
    expect(
      shown(spotsIn('TTP, or thrombotic thrombocytopenic purpura, in Pakistan: a study from Kabul and Afghanistan')),
    ).toEqual([]);
  });
});

test('a day of another year is another date', () => {
  const dated = createGlossary(
    makePack([
      makeEntry({ id: 'attacks', label: 'The attacks', aliases: [{ name: 'September 11', when: 'context' }] }),
    ]),
  );
  const spots = (text: string) =>
    dated.scan({
      blocks: [{ id: 0, text }],
      undecided: [],
      evidence: null,
      page: { title: 'Pakistan, Kabul, Afghanistan' },
    }).spots;
  expect(spots('After September 11 they left.')).toHaveLength(1);
  expect(spots('By September 11, 2021, they left.')).toEqual([]);
});

describe('a surname', () => {
  test('means whom the page names in full, before or after', () => {
    expect(shown(spotsIn('Khan resigned.', 'Imran Khan was prime minister.'))).toEqual([
      'Khan → imran-khan context',
      'Imran Khan → imran-khan exact',
    ]);
  });

  test('is left open when the page names two people of that surname as often', () => {
    expect(shown(spotsIn('Imran Khan and Genghis Khan met. Khan laughed.'))).toEqual([
      'Imran Khan → imran-khan exact',
      'Genghis Khan → genghis-khan exact',
    ]);
  });

  test('within another full name is somebody else', () => {
    expect(shown(spotsIn('Imran Khan met the boxer Amir Khan.'))).toEqual(['Imran Khan → imran-khan exact']);
  });
});

describe('a page read in slices', () => {
  const texts = [
    'Khan blamed the TTP.',
    'The Tehrik-i-Taliban Pakistan denied it.',
    'Imran Khan spoke in Kabul, Afghanistan, near the Durand Line.',
    'Afyandar Mir disagreed. TTP men left.',
  ];

  test('ends with the same spots as a page read whole', () => {
    let undecided: Candidate[] = [];
    let evidence: Evidence | null = null;
    const spots = new Map<string, Spot>();
    for (const [id, text] of texts.entries()) {
      const reply = glossary.scan({ blocks: [{ id, text }], undecided, evidence, page: {} });
      const decidedAnew = [...undecided, ...reply.spots];
      for (const { block, start, end } of decidedAnew) spots.delete(`${block}:${start}:${end}`);
      for (const spot of reply.spots) spots.set(`${spot.block}:${spot.start}:${spot.end}`, spot);
      ({ undecided, evidence } = reply);
    }
    const inOrder = [...spots.values()].sort((a, b) => a.block - b.block || a.start - b.start);
    expect(inOrder).toEqual(spotsIn(...texts));
  });

  test('lets an early name wait for what comes later', () => {
    const first = glossary.scan({ blocks: [{ id: 0, text: texts[0] ?? '' }], undecided: [], evidence: null, page: {} });
    expect(first.spots).toEqual([]);
    expect(first.undecided.map(({ surface }) => surface)).toEqual(['Khan', 'TTP']);
  });

  test('carries plain data only, so that it can cross a message', () => {
    const reply = glossary.scan({
      blocks: [{ id: 0, text: texts.join(' ') }],
      undecided: [],
      evidence: null,
      page: {},
    });
    expect(JSON.parse(JSON.stringify(reply))).toEqual(reply);
  });
});

describe('a page that grows for hours', () => {
  const paragraphs = [
    'Imran Khan spoke of the Durand Line. Khan blamed the TTP.',
    'Genghis Khan is another. Sanctuary was given.',
  ];
  /** What a slice of fifty paragraphs carries to the page and back, when so many were read before. */
  const grow = (slices: number) => {
    let undecided: Candidate[] = [];
    let evidence: Evidence | null = null;
    let spots: Spot[] = [];
    for (let slice = 0; slice < slices; slice++) {
      const blocks = Array.from({ length: 50 }, (_, at) => ({ id: slice * 50 + at, text: paragraphs[at % 2] ?? '' }));
      ({ spots, undecided, evidence } = glossary.scan({ blocks, undecided, evidence, page: {} }));
    }
    return { spots, undecided, evidence };
  };

  test('carries no more from slice to slice than after the first ones', () => {
    const [early, late] = [grow(4), grow(40)];
    expect(late.undecided.length).toBe(early.undecided.length);
    const sizeOf = ({ undecided, evidence }: typeof early) => JSON.stringify({ undecided, evidence }).length;
    expect(sizeOf(late)).toBeLessThan(1.1 * sizeOf(early));
  });

  test('asks again about the last names, and remembers how often somebody was called', () => {
    const { undecided, evidence } = grow(4);
    expect(Math.max(...undecided.map(({ block }) => block))).toBe(199);
    const callings = evidence?.called['imran-khan']?.[''];
    expect((callings?.sure.length ?? 0) + (callings?.earlierSure ?? 0)).toBe(100);
    expect(callings?.sure.at(-1)).toBeGreaterThan(callings?.sure[0] ?? 0);
  });

  test('decides earlier names as it did when they were read', () => {
    const { spots, undecided, evidence } = grow(4);
    const blocks = [{ id: 1_000, text: 'Nothing new.' }];
    const { spots: later } = glossary.scan({ blocks, undecided, evidence, page: {} });
    const asked = new Set(undecided.map(({ block, start }) => `${block} ${start}`));
    const surnames = (all: Spot[]) => all.filter(({ surface }) => surface === 'Khan');
    expect(surnames(later).length).toBeGreaterThan(10);
    expect(surnames(later)).toEqual(surnames(spots).filter(({ block, start }) => asked.has(`${block} ${start}`)));
  });
});

test('the title of a page says what it is about, without being marked', () => {
  const request = { blocks: [{ id: 0, text: 'TTP men were seen.' }], undecided: [], evidence: null };
  expect(glossary.scan({ ...request, page: {} }).spots).toEqual([]);
  const spots = glossary.scan({ ...request, page: { title: 'Pakistan, Afghanistan and the Durand Line' } }).spots;
  expect(shown(spots)).toEqual(['TTP → ttp context']);
});

test('offsets are UTF-16 offsets into the block', () => {
  const text = '😀 along the Durand Line';
  const [spot] = spotsIn(text);
  expect(text.slice(spot?.start, spot?.end)).toBe('Durand Line');
  expect(spot).toMatchObject({ start: 13, end: 24, surface: 'Durand Line' });
});

describe('whom a shared name means', () => {
  const shared = createGlossary(
    makePack([
      makeEntry({ id: 'raheel', kind: 'person', label: 'Raheel Sharif' }),
      makeEntry({ id: 'nawaz', kind: 'person', label: 'Nawaz Sharif' }),
      makeEntry({ id: 'afghan-taliban', label: 'Afghan Taliban', aliases: [{ name: 'Taliban', when: 'context' }] }),
      makeEntry({ id: 'ttp', label: 'TTP', aliases: ['Pakistani Taliban', { name: 'Taliban', when: 'named' }] }),
      makeEntry({
        id: 'karzai',
        kind: 'person',
        label: 'Hamid Karzai',
        aliases: [{ name: 'Karzai', when: 'context' }],
      }),
    ]),
  );
  const meanings = (...texts: string[]) =>
    shared
      .scan({ blocks: texts.map((text, id) => ({ id, text })), undecided: [], evidence: null, page: {} })
      .spots.map(({ surface, entry }) => `${surface} → ${entry}`);
  const about = 'Kabul and Islamabad, Pakistan and Afghanistan.';

  test('is whom the page called so last, when it called several once', () => {
    expect(meanings('Nawaz Sharif spoke.', 'Raheel Sharif answered.', 'Sharif left.').at(-1)).toBe('Sharif → raheel');
    expect(meanings('Raheel Sharif spoke.', 'Nawaz Sharif answered.', 'Sharif left.').at(-1)).toBe('Sharif → nawaz');
  });

  test('is whom the page called so most often', () => {
    const often = 'Nawaz Sharif spoke. Nawaz Sharif waited. Nawaz Sharif left. Nawaz Sharif came. ';
    expect(meanings(often + often, 'Raheel Sharif answered.', 'Sharif sat down.').at(-1)).toBe('Sharif → nawaz');
  });

  test('is nobody of the corpus when a stranger was called so last', () => {
    expect(meanings('Nawaz Sharif spoke.', 'The singer Omar Sharif answered.', 'Sharif left.')).toEqual([
      'Nawaz Sharif → nawaz',
    ]);
  });

  test('is not a person whose given name is another', () => {
    expect(meanings(about, 'His brother Mahmoud Karzai said so.')).toEqual([]);
    expect(meanings(about, 'Karzai said so.')).toEqual(['Karzai → karzai']);
  });

  test('changes with what came before: Taliban after Pakistani Taliban', () => {
    expect(meanings(about, 'The Taliban denied it.')).toEqual(['Taliban → afghan-taliban']);
    expect(meanings(about, 'The Pakistani Taliban struck.', 'The Taliban denied it.').at(-1)).toBe('Taliban → ttp');
    expect(
      meanings(about, 'The Pakistani Taliban struck.', 'The Afghan Taliban denied it. The Taliban left.').at(-1),
    ).toBe('Taliban → afghan-taliban');
  });
});

describe('another meaning that holds an alias', () => {
  const other = createGlossary(
    makePack([
      makeEntry({
        id: 'taliban',
        label: 'Afghan Taliban',
        aliases: [{ name: 'Taliban', when: 'context', not: ['American Taliban'] }],
      }),
      makeEntry({ id: 'durand-line', label: 'Durand Line' }),
    ]),
  );
  const meanings = (text: string) =>
    other
      .scan({ blocks: [{ id: 0, text }], undecided: [], evidence: null, page: {} })
      .spots.map(({ surface, entry }) => `${surface} → ${entry}`);

  test('is no mention, nor is the alias elsewhere on a page that says little else', () => {
    expect(meanings('He calls it American Taliban. In Kabul, Afghanistan, Taliban means another thing.')).toEqual([]);
    expect(meanings('In Kabul, Afghanistan, Taliban means another thing.')).toEqual(['Taliban → taliban']);
  });

  test('does not keep other names from being mentions', () => {
    expect(meanings('American Taliban crossed the Durand Line. The Afghan Taliban let them.')).toEqual([
      'Durand Line → durand-line',
      'Afghan Taliban → taliban',
    ]);
  });
});

describe('a place', () => {
  const places = createGlossary(
    makePack([
      makeEntry({ id: 'wardak', kind: 'place', label: 'Wardak' }),
      makeEntry({ id: 'lahore', kind: 'place', label: 'Lahore' }),
    ]),
  );
  const meanings = (...texts: string[]) =>
    places
      .scan({
        blocks: texts.map((text, id) => ({ id, text })),
        undecided: [],
        evidence: null,
        page: { title: 'Kabul, Afghanistan' },
      })
      .spots.map(({ surface, entry }) => `${surface} → ${entry}`);

  test.each([
    'in Wardak',
    'in Wardak Province',
    'in northern Wardak',
    'in Upper Wardak',
    'Wardak Rebuilt After Flood of the Year in Spring Sun',
  ])('is meant in %j', (text) => {
    expect(meanings(text)).toEqual(['Wardak → wardak']);
  });

  test('is NOT meant on a page that says nothing else of the subject', () => {
    const request = { blocks: [{ id: 0, text: 'The ship Wardak sailed.' }], undecided: [], evidence: null, page: {} };
    expect(places.scan(request).spots).toEqual([]);
  });

  test('is NOT meant in the name of something else', () => {
    expect(meanings('the Lahore High Court sat')).toEqual([]);
    expect(meanings('over the Wardak-Lahore Pass they went')).toEqual([]);
    expect(meanings('the Wardak-Lahore road is long')).toHaveLength(2);
    expect(meanings('minister Rahim Wardak left')).toEqual([]);
  });

  test('is NOT meant where the page calls somebody so', () => {
    expect(meanings('Minister Rahim Wardak left.', 'Wardak flew out.')).toEqual([]);
    expect(meanings('He was born in Wardak. In Wardak he lives.')).toHaveLength(2);
  });
});

test('words of another subject speak against a name of one word', () => {
  const glossary = createGlossary(
    makePack([makeEntry({ id: 'helmand', label: 'Helmand' }), makeEntry({ id: 'durand-line', label: 'Durand Line' })], {
      otherSubjects: { food: ['restaurant', 'menu', 'dish', 'dessert', 'waiter'] },
    }),
  );
  const spots = (text: string) =>
    shown(glossary.scan({ blocks: [{ id: 0, text }], undecided: [], evidence: null, page: {} }).spots);
  expect(spots('Helmand is dry.')).toEqual(['Helmand → helmand exact']);
  expect(spots('At Helmand the menu is long; the waiter brought a dish and a dessert.')).toEqual([]);
  expect(spots('We ate at the Helmand restaurant. Helmand was full.')).toEqual([]);
  expect(spots('A restaurant in Helmand reopened.')).toEqual(['Helmand → helmand exact']);
  expect(spots('The restaurant has a Durand Line on its menu, no dish of it.')).toEqual([
    'Durand Line → durand-line exact',
  ]);
});
