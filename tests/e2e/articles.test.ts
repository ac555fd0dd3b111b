import { beforeAll, expect, it } from 'vitest';
import { chooseMarking, EVERYTHING } from '../support/choose-marking';
import { describeWithExtension } from '../support/extension-suite';
import { markedTexts, untilMarked } from '../support/marked-texts';

interface Expectation {
  file: string;
  /** Texts that must be underlined, in the order of the page. */
  marked: string[];
  /** Entries that must be among those of the page. */
  entries: string[];
  /** Texts that must not be underlined, though they stand on the page. */
  plain?: string[];
}

const ARTICLES: Expectation[] = [
  {
    file: 'after-the-takeover.html',
    marked: ['Imran Khan', 'Tehrik-I-Taliban Pakistan', 'TTP', 'Pakistan Taliban', 'Khan', 'TTP'],
    entries: ['imran-khan', 'ttp'],
  },
  {
    file: 'change-of-policy.html',
    marked: ['Tehreek-e-Taliban Pakistan', 'Pakistani Taliban', 'Shahbaz Sharif', 'TTP', 'Al-Qaeda'],
    entries: ['ttp', 'shehbaz-sharif', 'al-qaeda'],
  },
  {
    file: 'common-concern.html',
    marked: ['Pakistani Taliban', 'Tehreeke-e-Taliban Pakistan', 'TTP', 'Spin Boldak', 'Spin Boldak', 'Afyandar Mir'],
    entries: ['ttp', 'spin-boldak', 'asfandyar-mir'],
  },
  {
    file: 'strained-ties.html',
    marked: [
      'Tehreek-e-Taliban Pakistan',
      'TTP',
      'Baitullah Mehsud',
      'Mullah Fazlullah',
      'Khyber Pakhtunkhwa',
      'Durand Line',
      'TTP',
    ],
    entries: ['ttp', 'baitullah-mehsud', 'mullah-fazlullah', 'khyber-pakhtunkhwa', 'durand-line'],
  },
  {
    file: 'questions-and-answers.html',
    marked: [
      'Tehrik-e Taliban Pakistan',
      'Mujahideen',
      'al-Qaida',
      'Durand Line',
      'Pashtunistan',
      'Andrew Koribko',
      'Koribco',
    ],
    entries: ['ttp', 'mujahideen', 'al-qaeda', 'durand-line', 'pashtunistan', 'andrew-korybko'],
  },
  {
    file: 'hospital-in-the-province.html',
    marked: ['Khyber Pakhtunkhwa'],
    entries: ['khyber-pakhtunkhwa'],
    plain: ['TTP'],
  },
  { file: 'guarded.html', marked: ['Durand Line', 'Spin Boldak'], entries: ['durand-line', 'spin-boldak'] },
];

describeWithExtension('articles', (context) => {
  const { openPage, openInspected } = context;
  // What is found, and where: what of it is underlined for a reader by default has tests of its own.
  beforeAll(() => chooseMarking(context.launched, EVERYTHING));

  it.each(ARTICLES)('marks $marked in $file', async ({ file, marked, entries, plain = [] }) => {
    const { page, inspector } = await openInspected(file);
    const found = await untilMarked(page, ...marked);
    expect(found.filter((text) => marked.includes(text))).toEqual(marked);
    for (const text of plain) expect(found).not.toContain(text);

    const listed = async () => (await inspector.describe())?.terms.map(({ entry }) => entry) ?? [];
    await expect.poll(listed).toEqual(expect.arrayContaining(entries));
    await expect.poll(async () => (await inspector.badgeText()) === String((await listed()).length)).toBe(true);
  });

  it('marks the Durand Line only where it is text to be read', async () => {
    const page = await openPage('strained-ties.html');
    const found = await untilMarked(page, 'Durand Line');
    expect(found.filter((text) => text === 'Durand Line')).toHaveLength(1);
  });

  it('marks nothing in an article on an illness called TTP, and has read it', async () => {
    const { page, inspector } = await openInspected('haematology.html');
    await page.click('#add');
    await untilMarked(page, 'Durand Line');
    expect(await markedTexts(page)).toEqual(['Durand Line']);
    await expect.poll(() => inspector.badgeText()).toBe('1');
  });
});
