import { dayInAddress } from './day-in-address';
import { dayInJsonLd } from './day-in-json-ld';
import { isoDay } from './iso-day';

/** Where pages state it in so many words, the plainest first. */
const META = [
  '[property="article:published_time"]',
  '[property="og:article:published_time"]',
  '[itemprop="datePublished"]',
  '[name="parsely-pub-date"]',
  '[name="sailthru.date"]',
  '[name="citation_publication_date"]',
  '[name="dc.date.issued" i]',
  '[name="dcterms.issued" i]',
  '[name="dc.date" i]',
  '[name="pubdate" i]',
  '[name="date" i]',
];
const TIMES = ['time[itemprop~="datePublished"]', 'time[pubdate]'];

const MS_PER_DAY = 86_400_000;

/**
 * The day on which the article in a document was published, in ISO 8601; undefined where the document leaves it open. A wrong date
 * would have the card say what was not: where several are stated alike, none is believed, nor one to come.
 * @param now in ms since 1970.
 */
export function publishedDay(document: Document, now: number): string | undefined {
  const latest = new Date(now + MS_PER_DAY).toISOString().slice(0, 10);
  const isPast = (day: string | undefined) => day !== undefined && day <= latest;
  for (const find of [
    dayInMeta,
    dayInScripts,
    dayInTimes,
    ({ location }: Document) => dayInAddress(location.pathname),
  ]) {
    const day = find(document);
    if (isPast(day)) return day;
  }
  return undefined;
}

function dayInMeta(document: Document): string | undefined {
  return firstOf(META, (selector) =>
    [...document.querySelectorAll<HTMLMetaElement>(`meta${selector}`)].map(({ content }) => content),
  );
}

function dayInScripts(document: Document): string | undefined {
  const scripts = document.querySelectorAll('script[type="application/ld+json"]');
  return dayInJsonLd(
    [...scripts].map(({ textContent }) => textContent ?? ''),
    document.location.href,
  );
}

function dayInTimes(document: Document): string | undefined {
  const marked = firstOf(TIMES, (selector) => timesIn(document, selector));
  return marked ?? timesIn(theArticle(document), 'time[datetime]').map(isoDay)[0];
}

/** The article that the document is about; null on a page that lists several. Comments are articles within one. */
function theArticle(document: Document): Element | null {
  const articles = [...document.querySelectorAll('article')].filter(
    (article) => !article.parentElement?.closest('article'),
  );
  return articles.length === 1 ? (articles[0] ?? null) : null;
}

function timesIn(root: ParentNode | null, selector: string): string[] {
  return [...(root?.querySelectorAll<HTMLTimeElement>(selector) ?? [])].map(({ dateTime }) => dateTime);
}

/** Of the first selector that finds days, the day, if they are the same. */
function firstOf(selectors: readonly string[], read: (selector: string) => string[]): string | undefined {
  for (const selector of selectors) {
    const days = new Set(read(selector).flatMap((text) => isoDay(text) ?? []));
    if (days.size > 0) return days.size === 1 ? [...days][0] : undefined;
  }
  return undefined;
}
