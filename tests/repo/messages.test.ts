import { describe, expect, test } from 'vitest';
import { isScalar, parseDocument, visit } from 'yaml';
import { LOCALES, packagedMessages } from '../support/messages';
import { messageReferences } from './message-references';
import { projectFiles, readProjectFile } from './tracked-files';

const CATEGORIES = ['zero', 'one', 'two', 'few', 'many', 'other'];
/** Counts of terms, results and sources stay below. */
const MOST_COUNTED = 1_000;

const source = (locale: string) => readProjectFile(`src/locales/${locale}.yml`);
const english = await messagesOf('en');
const plurals = Object.keys(english).flatMap((key) => (key.endsWith('.other') ? [key.slice(0, -'.other'.length)] : []));
const isPlural = (key: string) => plurals.some((base) => key.startsWith(`${base}.`));

/** The messages of a language, by keys with dots. */
async function messagesOf(locale: string): Promise<Record<string, string>> {
  const packaged = await packagedMessages(locale);
  return Object.fromEntries(
    keysIn(locale).map((key) => [key, packaged[key.replaceAll('.', '_')]?.message ?? 'not packaged']),
  );
}

function keysIn(locale: string): string[] {
  const flatten = (value: unknown, path: string): string[] =>
    typeof value === 'object' && value !== null
      ? Object.entries(value).flatMap(([key, inner]) => flatten(inner, path ? `${path}.${key}` : key))
      : [path];
  return flatten(parseDocument(source(locale)).toJS(), '');
}

/** What is put into a message, in alphabetical order. */
const valuesIn = (message: string) => [...message.matchAll(/\{(\w+)\}/g)].map(([, name]) => name).sort();

test('the interface speaks eight languages', () => {
  expect(LOCALES).toEqual(['ar', 'de', 'en', 'es', 'fa', 'fr', 'ps', 'ur']);
});

describe.each(LOCALES)('the messages in %s', (locale) => {
  test('are packaged, one text for each key', async () => {
    const messages = await messagesOf(locale);
    expect(Object.entries(messages).filter(([, text]) => text === 'not packaged' || text.trim() === '')).toEqual([]);
    const names = Object.keys(messages).map((key) => key.replaceAll('.', '_'));
    expect(new Set(names).size).toBe(names.length);
    expect(names.filter((name) => !/^\w+$/.test(name))).toEqual([]);
  });

  test('are all there, and no others', async () => {
    const wanted = Object.keys(english).filter((key) => !isPlural(key));
    expect(keysIn(locale).filter((key) => !isPlural(key))).toEqual(wanted);
  });

  test('have a wording for every plural category that a count may be in, and no others', async () => {
    const rules = new Intl.PluralRules((await messagesOf(locale))['language.tag']);
    const needed = new Set(Array.from({ length: MOST_COUNTED }, (_, count) => rules.select(count)));
    const wanted = plurals.flatMap((base) =>
      CATEGORIES.filter((category) => needed.has(category as Intl.LDMLPluralRule)).map((each) => `${base}.${each}`),
    );
    expect(keysIn(locale).filter(isPlural).sort()).toEqual(wanted.sort());
  });

  test('are given the same values as in English', async () => {
    const wrong = Object.entries(await messagesOf(locale)).filter(([key, text]) => {
      if (!isPlural(key)) return String(valuesIn(text)) !== String(valuesIn(english[key] ?? ''));
      // One thing, or two, may be said without a numeral; any other number may not.
      const values = valuesIn(text);
      return key.endsWith('.other') ? String(values) !== 'count' : values.some((name) => name !== 'count');
    });
    expect(wrong).toEqual([]);
  });

  test('have nothing in them that browsers or the build would read as their own', async () => {
    const messages = Object.entries(await messagesOf(locale));
    // Browsers put values in for `$1`; the module takes ` | ` for a border between plural forms.
    expect(messages.filter(([, text]) => /\$| \| |[{}]/.test(text.replace(/\{\w+\}/g, '')))).toEqual([]);
  });

  test('say in which direction their script runs', async () => {
    const { 'language.tag': tag = '', 'language.direction': direction } = await messagesOf(locale);
    expect(new Intl.Locale(tag).language).toBe(locale);
    expect(direction).toBe(new Intl.Locale(tag).maximize().script === 'Arab' ? 'rtl' : 'ltr');
  });

  test('describe the extension in as many characters as shops take', async () => {
    expect((await messagesOf(locale))['app.description']?.length).toBeLessThanOrEqual(132);
  });
});

/** Words that are the same as in English, and are meant to be. */
const ALIKE: Record<string, string[]> = {
  de: ['entry.status', 'kind.person', 'kind.institution', 'kind.operation'],
  fr: ['common.sources', 'kind.institution', 'kind.infrastructure'],
};

test.each(LOCALES.filter((locale) => locale !== 'en'))('the messages in %s are translated', async (locale) => {
  const same = Object.entries(await messagesOf(locale)).filter(
    ([key, text]) =>
      text === english[key] && key !== 'language.direction' && /\p{L}{3}/u.test(text.replace(/\{\w+\}|Backstory/g, '')),
  );
  expect(same.map(([key]) => key).filter((key) => !ALIKE[locale]?.includes(key))).toEqual([]);
});

test('every English message is described for translators', () => {
  const undescribed: string[] = [];
  visit(parseDocument(source('en')), {
    Pair(_, { key, value }) {
      if (isScalar(key) && isScalar(value) && !hasCommentBefore(String(key.value), key.range?.[0] ?? 0)) {
        undescribed.push(String(key.value));
      }
    },
  });
  expect(undescribed).toEqual([]);
});

/** Whether the line above the one that an offset of the English file is in is a comment. */
function hasCommentBefore(key: string, offset: number): boolean {
  const before = source('en').slice(0, offset).split('\n');
  expect(source('en').slice(offset).startsWith(key)).toBe(true);
  return before.at(-2)?.trim().startsWith('# ') ?? false;
}

describe('the code', () => {
  const references = messageReferences(
    projectFiles('.ts', '.tsx').filter((path) => /^(src\/(ui|background|i18n|storage)|entrypoints)\//.test(path)),
    new Set(Object.keys(english).map((key) => key.split('.')[0] ?? '')),
  );
  /** What code asks for: plural messages without their category. */
  const keys = [
    ...new Set(Object.keys(english).map((key) => plurals.find((base) => key.startsWith(`${base}.`)) ?? key)),
  ];
  // The manifest asks for the description.
  const fromManifest = readProjectFile('wxt.config.ts').matchAll(/__MSG_(\w+?)__/g);
  const manifestKeys = [...fromManifest].map(([, name = '']) => name.replaceAll('_', '.'));
  const shortcuts = ['ways.nextTerm', 'ways.previousTerm', 'ways.openCard', 'ways.toggleSite'];

  test('asks for every message that there is', () => {
    expect(manifestKeys).toEqual(['app.name', 'app.description', ...shortcuts]);
    const unused = keys.filter((key) => !manifestKeys.includes(key) && !references.some(({ fits }) => fits.test(key)));
    expect(unused).toEqual([]);
  });

  test('does NOT ask for a message that there is not', () => {
    expect(references.length).toBeGreaterThan(80);
    const missing = references.filter(({ fits }) => !keys.some((key) => fits.test(key)));
    expect(missing.map(({ place, fits }) => `${place}: ${fits.source}`)).toEqual([]);
    expect(manifestKeys.filter((key) => !(key in english))).toEqual([]);
  });
});
