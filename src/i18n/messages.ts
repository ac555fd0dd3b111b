import { formatPartialDate } from './format-partial-date';
import type { MessageKey, NamesIn, PluralKey, ValuesOf } from './message-keys';

/** The text of a message as its file has it, by its key with dots (`popup.offTitle`); empty when there is none. */
export type ReadMessage = (key: string) => string;

/** Words of the interface in one language, and that language's way of writing dates, numbers and lists. */
export interface Messages {
  /** BCP 47 tag of the language of the messages, which need not be the browser's. */
  readonly locale: string;
  readonly direction: 'ltr' | 'rtl';
  /** A message with its values put in. In languages that run right to left each is kept apart from the direction around it. */
  text<K extends MessageKey>(key: K, ...values: ValuesOf<K>): string;
  /** As `text`, but in pieces, so that elements can be put in. */
  pieces<K extends MessageKey, T>(key: K, values: Record<NamesIn<K>, T>): (string | T)[];
  /** A message in the wording that suits a number, which it says. */
  count(key: PluralKey, count: number): string;
  number(value: number, options?: Intl.NumberFormatOptions): string;
  /** An ISO 8601 date that may stop at the month or the year: `15 August 2021`, `December 2007`, `1893`. */
  date(date: string): string;
  /** A list with its separators as pieces of their own. */
  list<T>(items: readonly T[]): (string | T)[];
}

/** Parts of a message: text at even places, names of values at odd ones. */
const VALUES = /\{(\w+)\}/;

/** The messages that a reader of raw texts gives. Throws an error when it has none at all. */
export function messagesFrom(read: ReadMessage): Messages {
  const locale = read('language.tag');
  if (locale === '') throw new Error('There are no messages: "language.tag" is missing from the message file.');
  const direction = read('language.direction') === 'rtl' ? 'rtl' : 'ltr';
  const isolate = (text: string) => (direction === 'rtl' ? `\u2068${text}\u2069` : text);
  const number: Messages['number'] = (value, options) => new Intl.NumberFormat(locale, options).format(value);
  const show = (value: string | number) => (typeof value === 'number' ? number(value) : isolate(value));
  const fill = <T>(text: string, values: Record<string, T> = {}) =>
    text.split(VALUES).map((part, index) => (index % 2 === 1 ? (values[part] ?? '') : part));
  const fillText = (text: string, values: Record<string, string | number> = {}) =>
    fill(text, Object.fromEntries(Object.entries(values).map(([name, value]) => [name, show(value)]))).join('');
  return {
    locale,
    direction,
    text: (key, ...[values]) => fillText(read(key), values),
    pieces: (key, values) => fill(read(key), values),
    count(key, count) {
      const category = new Intl.PluralRules(locale).select(count);
      return fillText(read(`${key}.${category}`) || read(`${key}.other`), { count });
    },
    number,
    date: (date) => formatPartialDate(date, locale),
    list: (items) =>
      new Intl.ListFormat(locale, { type: 'unit', style: 'short' })
        .formatToParts(items.map((_, index) => String(index)))
        .map(({ type, value }) => (type === 'element' ? (items[Number(value)] ?? '') : value)),
  };
}
