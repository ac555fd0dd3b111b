/** One way in which spellings of a name differ. */
interface Fold {
  pattern: RegExp;
  to: string;
  because: string;
  /** Two spellings that this row makes one. */
  alike: readonly [string, string];
}

/**
 * Names from Pashto, Urdu, Dari and Arabic reach the press in many Latin spellings, and English itself has two. Two spellings
 * that differ only by the rows below are the same name. Rows are applied in order to a normalised word.
 */
export const TRANSLITERATION_FOLDS: readonly Fold[] = [
  {
    pattern: /(?<=[a-z]{2})is(?=(?:e|ed|es|ing|ation|ations)$)/,
    to: 'iz',
    because: 'British -ise: organisation, organization',
    alike: ['organisation', 'organization'],
  },
  { pattern: /(?<=[a-z]{2})re$/, to: 'er', because: 'British -re: centre, center', alike: ['centre', 'center'] },
  { pattern: /mme$/, to: 'm', because: 'British -mme: programme, program', alike: ['programme', 'program'] },
  {
    pattern: /c(?=[eiy])/g,
    to: 's',
    because: 'c before e and i is s: defence, defense',
    alike: ['defence', 'defense'],
  },
  {
    pattern: /^abd[eou](?:[lrsztdn]$|l|([rsztdn])(?=\1))/,
    to: 'abd',
    because: 'the article in عبد ال: Abdul Rahman, Abdur Rahman, Abd al-Rahman; Abdulrahman, Abdurrahman',
    alike: ['abdurrahman', 'abdulrahman'],
  },
  {
    pattern: /(?<=[a-z]{2})[aeiou]dd?[ei]e?n$/,
    to: 'din',
    because: 'the article in الدین: Nooruddin, Nur al-Din',
    alike: ['nooruddin', 'nuriddin'],
  },
  {
    pattern: /sht/g,
    to: 'kht',
    because: 'ښ is sh in the south and kh in the north: Pashtun, Pakhtun',
    alike: ['pashtun', 'pakhtun'],
  },
  {
    pattern: /dzh|dj/g,
    to: 'j',
    because: 'ج by way of Russian and French: Tadzhikistan, Djalalabad',
    alike: ['tadzhikistan', 'tajikistan'],
  },
  {
    pattern: /kh|q|ck|c(?!h)|x/g,
    to: 'k',
    because: 'خ, ق and ک are all written k: Khandahar, Qandahar, Kandahar; Koribco; Baxtar',
    alike: ['qandahar', 'kandahar'],
  },
  { pattern: /gh/g, to: 'g', because: 'غ loses its h: Ghilji, Gilji', alike: ['ghilji', 'gilji'] },
  { pattern: /dh|zh/g, to: 'z', because: 'ذ and ژ: Dhahir, Zahir', alike: ['dhahir', 'zahir'] },
  { pattern: /th/g, to: 't', because: 'aspirated or ث: Kathiawar, Katiawar', alike: ['kathiawar', 'katiawar'] },
  { pattern: /ph/g, to: 'f', because: 'ف: Yusuphzai, Yusufzai', alike: ['yusuphzai', 'yusufzai'] },
  { pattern: /bh/g, to: 'b', because: 'aspiration is often dropped: Bhutto, Butto', alike: ['bhutto', 'butto'] },
  {
    pattern: /[ao]w(?![aeiouy])/g,
    to: 'u',
    because: 'و after a vowel: Jawzjan, Jowzjan, Jozjan; Khowst, Khost',
    alike: ['khowst', 'khost'],
  },
  { pattern: /w/g, to: 'v', because: 'و: Waziristan, Vaziristan', alike: ['waziristan', 'vaziristan'] },
  {
    pattern: /(?:ee|ea|ie|ei|ey|iy|ai|ay|ae|y|i|e)+/g,
    to: 'i',
    because: 'ی, its diphthong and the short i: Tehreek, Tehrik; Shaikh, Sheikh; Korybko, Koribko',
    alike: ['tehreek', 'tehrik'],
  },
  {
    pattern: /(?:oo|ou|au|u|o)+/g,
    to: 'u',
    because: 'و, its diphthong and the short u: Masood, Masud; Bajaur, Bajour',
    alike: ['masood', 'masud'],
  },
  {
    pattern: /([a-z0-9])\1+/g,
    to: '$1',
    because: 'doubling is optional: Taalibaan, Taliban; Mohammad, Muhamad; Zabiullah, Zabiulah',
    alike: ['zabiullah', 'zabiulah'],
  },
  {
    pattern: /(?<=[a-z]{4})at$/,
    to: 'a',
    because: 'final ة, in Persian and Urdu a t: Khilafah, Khilafat; Sharia, Shariat',
    alike: ['shariat', 'sharia'],
  },
  {
    pattern: /(?<=[a-z]{3})h$/g,
    to: '',
    because: 'final ه is silent: Madrasah, Madrasa',
    alike: ['madrasah', 'madrasa'],
  },
];

/** A spelling-tolerant key of a normalised word; words with the same key are taken for spellings of one name. */
export function foldTransliteration(norm: string): string {
  let key = norm;
  for (const { pattern, to } of TRANSLITERATION_FOLDS) key = key.replace(pattern, to);
  return key;
}

/** Letters that stand for one another at the beginning of a name: Qandahar, Candahar, Kandahar; Omar, Umar; Waziristan, Vaziristan. */
const INITIALS: Readonly<Record<string, string>> = { c: 'k', q: 'k', x: 'k', w: 'v', e: 'i', y: 'i', o: 'u' };

/** The first letter of a normalised word, as one of those that are put for it. */
export function foldInitial(norm: string): string {
  const first = norm.charAt(0);
  return INITIALS[first] ?? first;
}
