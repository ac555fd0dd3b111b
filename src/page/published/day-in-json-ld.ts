import { isoDay } from './iso-day';

/** Longer ones describe a whole site; reading them would hold up the card. In characters. */
const MOST_CHARACTERS = 300_000;
const ARTICLE = /(?:Article|BlogPosting|Report|Review)$/;

type Item = Record<string, unknown>;

/**
 * The day on which the article of a page was published, by its JSON-LD; in ISO 8601.
 *
 * Where several articles are described, as on a page that lists others, it is the one that has the page's address; undefined when
 * none has and they differ.
 * @param scripts the texts of the page's JSON-LD. What is not JSON is passed over.
 * @param address of the page.
 */
export function dayInJsonLd(scripts: readonly string[], address: string): string | undefined {
  const items = scripts.filter(({ length }) => length <= MOST_CHARACTERS).flatMap((text) => itemsIn(parse(text)));
  const dated = items.flatMap((item) => {
    const day = typeof item.datePublished === 'string' ? isoDay(item.datePublished) : undefined;
    return day ? [{ item, day }] : [];
  });
  const articles = dated.filter(({ item }) => typesOf(item).some((type) => ARTICLE.test(type)));
  const own = articles.filter(({ item }) => addressesOf(item).some((other) => isSamePage(other, address)));
  const pages = dated.filter(({ item }) => typesOf(item).includes('WebPage'));
  for (const some of [own, articles, pages]) {
    const days = new Set(some.map(({ day }) => day));
    if (days.size > 0) return days.size === 1 ? [...days][0] : undefined;
  }
  return undefined;
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

/** What a script describes: one thing, a list, or a graph. */
function itemsIn(value: unknown): Item[] {
  if (Array.isArray(value)) return value.flatMap(itemsIn);
  if (typeof value !== 'object' || value === null) return [];
  const item = value as Item;
  return [item, ...itemsIn(item['@graph']), ...itemsIn(item.mainEntity)];
}

function typesOf(item: Item): string[] {
  return [item['@type']].flat().filter((type) => typeof type === 'string');
}

function addressesOf({ url, mainEntityOfPage, '@id': id }: Item): string[] {
  const page =
    typeof mainEntityOfPage === 'object' && mainEntityOfPage ? (mainEntityOfPage as Item)['@id'] : mainEntityOfPage;
  return [url, page, id].filter((address) => typeof address === 'string');
}

function isSamePage(address: string, page: string): boolean {
  const bare = (text: string) => text.replace(/^https?:\/\/(?:www\.)?|[?#].*$/g, '').replace(/\/$/, '');
  return bare(address) === bare(page);
}
